# What is no article in English is read all the same, and said in words.
open text 80x20

screen
|
|
|
|
|
|
|
|
|
|
|
|─[Timeline 0]── People 0 ── Quotes 0 ───────────────────────────────────────────
| No dated events found. There is hardly any text
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
|100%  text  This text is empty              ↑↓ move  Tab pane  / search  ? help
| no cursor
open text 120x30
  2024-03-01 10:00:01 INFO start of service on port 8080
  2024-03-01 10:00:02 INFO connected to store
  2024-03-01 10:00:05 WARN slow answer from store, 2100 ms
  2024-03-01 10:00:09 INFO connected to store
  2024-03-01 10:01:02 INFO request 17 done
  2024-03-01 10:01:03 INFO request 18 done
  2024-03-01 10:01:04 INFO request 19 done
  2024-03-01 10:01:05 INFO request 20 done
screen
|                                                                          ├─ Timeline ────────────────────────────── 0 ─
|    2024-03-01 10:00:01 INFO start of service on port 8080                │ No dated events found. These are lines of a
|    2024-03-01 10:00:02 INFO connected to store                           │ machine, not an article
|    2024-03-01 10:00:05 WARN slow answer from store, 2100 ms              │
|    2024-03-01 10:00:09 INFO connected to store                           ├─ People ──────────────────────────────── 0 ─
|    2024-03-01 10:01:02 INFO request 17 done                              │ No people found. These are lines of a
|    2024-03-01 10:01:03 INFO request 18 done                              │ machine, not an article
|    2024-03-01 10:01:04 INFO request 19 done                              │
|    2024-03-01 10:01:05 INFO request 20 done                              ├─ Quotes ──────────────────────────────── 0 ─
|                                                                          │ No quotes found. These are lines of a
|                                                                          │ machine, not an article
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
|100%  text  Lines of a machine: the panes may tell little                           ↑↓ move  Tab pane  / search  ? help
| cursor: row 1, column 4
open text 120x30
  Die Fähre fährt wieder

  Der Rat der kleinen Stadt hat am Dienstag beschlossen, dass die alte Fähre über die Bucht wieder fahren soll. „Die Leute haben lange genug gewartet“, sagte die Bürgermeisterin nach der Sitzung.

  Die Arbeiten am Steg haben elf Millionen Kronen gekostet und sind jetzt beendet, wie es in dem Bericht heißt.

screen
|                                                                          ├─ Timeline ────────────────────────────── 0 ─
|    Die Fähre fährt wieder                                                │ No dated events found. The text is not in
|                                                                          │ English
|    day unknown (--date tells it) · 1 min                                 │
|                                                                          ├─ People ──────────────────────────────── 0 ─
|    Der Rat der kleinen Stadt hat am Dienstag beschlossen, dass die       │ No people found. The text is not in English
|    alte Fähre über die Bucht wieder fahren soll. „Die Leute haben        │
|    lange genug gewartet“, sagte die Bürgermeisterin nach der Sitzung.    │
|                                                                          ├─ Quotes ──────────────────────────────── 0 ─
|    Die Arbeiten am Steg haben elf Millionen Kronen gekostet und sind     │ No quotes found. The text is not in English
|    jetzt beendet, wie es in dem Bericht heißt.                           │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|                                                                          │
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
|100%  text  Not English: the panes tell dates and quotes                            ↑↓ move  Tab pane  / search  ? help
| cursor: row 1, column 4
# Items without a bullet hang as those with one do.
open text 60x30
  Ferry struck a boat because nobody looked at the fog bell

  A ferry struck a boat in the fog on Monday, the harbour said.

  The office published its report on the accident. It found:

  The ferry went much faster than anyone in such a fog should go
  The look-out had left the bridge
  The bell was off

  Nobody was hurt, and the boat was brought back by its owner.
screen
|
|  Ferry struck a boat because nobody looked at the fog
|  bell
|
|  day unknown (--date tells it) · 1 min
|
|  A ferry struck a boat in the fog on Monday, the harbour
|  said.
|
|  The office published its report on the accident. It
|  found:
|
|  The ferry went much faster than anyone in such a fog
|    should go
|  The look-out had left the bridge
|  The bell was off
|
|  Nobody was hurt, and the boat was brought back by its
|  owner.
|
|
|─[Timeline 0]── People 0 ── Quotes 0 ───────────────────────
| No dated events found
|
|
|
|
|
|────────────────────────────────────────────────────────────
|100%  text              ↑↓ move  Tab pane  / search  ? help
| cursor: row 1, column 2
