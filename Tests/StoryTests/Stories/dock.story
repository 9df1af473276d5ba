# Below 120 columns the panes share a dock, its rule carries the tabs.
open ferry 80x24
> Tab Tab j
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
|       The line was closed on 4 February 2022, when a storm tore away
|       forty metres of planking. Repairs began in May 2023 and cost
|       eleven million crowns.
|
|     ▌ Harbour master Tomas Reiter said the pier would be tested from 2
|       to 5 April. “We will not carry a single passenger before every
|       bolt has been looked at,” Reiter told the Eastmere Courier.
|
|       Lena Okoye, who speaks for the dock workers, welcomed the vote but
|       asked for written promises. Okoye said the crews had been told
|       different things in late 2023.
|
|       “A boat without a crew is a very expensive bench,” she wrote on
|       March 13. “We want to sail, and we want it on paper.”
|─ Timeline 11 ──[People 3]── Quotes 4 ──────────────────────────────────────────
| Ilse Brandt   4 ▁▁▅▁▁▁▁▅▁▁ Mayor
|▌Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
| Lena Okoye    3 ▁▁▁▁▁▃▅▁▁▁ who speaks for the dock workers
| · 1 author
|
|
|────────────────────────────────────────────────────────────────────────────────
| 74%  ferry.txt         ↑↓ move  Tab pane  Enter show  i card  / search  ? help
| cursor: row 17, column 0
> z
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
|       The line was closed on 4 February 2022, when a storm tore away
|       forty metres of planking. Repairs began in May 2023 and cost
|       eleven million crowns.
|
|     ▌ Harbour master Tomas Reiter said the pier would be tested from 2
|       to 5 April. “We will not carry a single passenger before every
|       bolt has been looked at,” Reiter told the Eastmere Courier.
|─ Timeline 11 ──[People 3]── Quotes 4 ──────────────────────────────────────────
| Ilse Brandt   4 ▁▁▅▁▁▁▁▅▁▁ Mayor
|▌Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
| Lena Okoye    3 ▁▁▁▁▁▃▅▁▁▁ who speaks for the dock workers
| · 1 author
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| 54%  ferry.txt         ↑↓ move  Tab pane  Enter show  i card  / search  ? help
| cursor: row 10, column 0
> i
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
|       The line was closed on 4 February 2022, when a storm tore away
|       forty metres of planking. Repairs began in May 2023 and cost
|       eleven million crowns.
|
|     ▌ Harbour master Tomas Reiter said the pier would be tested from 2
|       to 5 April. “We will not carry a single passenger before every
|       bolt has been looked at,” Reiter told the Eastmere Courier.
|─[Person]──────────────────────────────────────────────────────────── 13 of 16 ─
| Tomas Reiter · sure
|▌Role       Harbour master
| Also       Reiter
|            the harbour master
| With       Ilse Brandt · 1
| Events     2
|  78%  Wed 20 Mar 2024: The mayor and the harbour master will meet the crews a…
|  43%  2–5 Apr 2024: the pier would be tested from 2 to 5 April
| Quotes     2
|  46%  “We will not carry a single passenger before every bolt has been looked…
|  95%  “If it is dearer than the bus, nobody will come,”
| Mentions   4
|  42%  Harbour master Tomas Reiter said the pier would be tested from 2 to 5 A…
|────────────────────────────────────────────────────────────────────────────────
| 54%  ferry.txt                              ↑↓ move  Enter go there  Esc close
| cursor: row 10, column 0
> Esc Tab
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
|       The line was closed on 4 February 2022, when a storm tore away
|       forty metres of planking. Repairs began in May 2023 and cost
|       eleven million crowns.
|
|     ▌ Harbour master Tomas Reiter said the pier would be tested from 2
|       to 5 April. “We will not carry a single passenger before every
|       bolt has been looked at,” Reiter told the Eastmere Courier.
|─ Timeline 11 ── People 3 ──[Quotes 4]──────────────────────────────────────────
| “People here have waited long enough for their boat,”  Ilse Brandt · 12 Mar
|▌“We will not carry a single passenger before every bolt has been looked at,”
|▌Tomas Reiter · to the Eastmere Courier
| “A boat without a crew is a very expensive bench,” … “We want to sail, and we
| want it on paper.”  Lena Okoye? · 13 Mar
| “If it is dearer than the bus, nobody will come,”  Tomas Reiter
| · 2 reported without marks
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| 54%  ferry.txt         ↑↓ move  Tab pane  Enter show  i card  / search  ? help
| cursor: row 10, column 0
> Z
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
|       The line was closed on 4 February 2022, when a storm tore away
|       forty metres of planking. Repairs began in May 2023 and cost
|       eleven million crowns.
|
|     ▌ Harbour master Tomas Reiter said the pier would be tested from 2
|       to 5 April. “We will not carry a single passenger before every
|       bolt has been looked at,” Reiter told the Eastmere Courier.
|
|       Lena Okoye, who speaks for the dock workers, welcomed the vote but
|       asked for written promises. Okoye said the crews had been told
|       different things in late 2023.
|
|       “A boat without a crew is a very expensive bench,” she wrote on
|       March 13. “We want to sail, and we want it on paper.”
|
|       Brandt answered that contracts would be ready in May. The mayor
|       and the harbour master will meet the crews again on 20 March.
|
|       The ferry was first run in 1911. In its best year, 1958, it
|       carried half a million people.
|
|────────────────────────────────────────────────────────────────────────────────
| 89%  ferry.txt                             ↑↓ move  Tab pane  / search  ? help
| cursor: row 5, column 7
