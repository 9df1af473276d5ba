# The same sentence stays on top whatever the window does.
open ferry 80x24
> 8j
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
|       The council of Eastmere voted on Tuesday to reopen the ferry line
|       across the bay, two years after a storm broke the northern pier.
|
|       Mayor Ilse Brandt called the decision overdue. “People here have
|       waited long enough for their boat,” she said after the vote on
|       March 12.
|
|       The line was closed on 4 February 2022, when a storm tore away
|       forty metres of planking. Repairs began in May 2023 and cost
|       eleven million crowns.
|
|       Harbour master Tomas Reiter said the pier would be tested from 2
|       to 5 April. “We will not carry a single passenger before every
|       bolt has been looked at,” Reiter told the Eastmere Courier.
|─[Timeline 11]── People 3 ── Quotes 4 ──────────────────────────────────────────
| 2022
| ● 4 Feb      The line was closed on 4 February 2022
| 2023
| ~ May        Repairs began in May 2023
| ~ late 2023? the crews had been told different things
|
|────────────────────────────────────────────────────────────────────────────────
| 54%  ferry.txt                             ↑↓ move  Tab pane  / search  ? help
| cursor: row 1, column 7
size 40x12
screen
|  Harbour Council Votes to Reopen the…
|  The council of Eastmere voted on
|  Tuesday to reopen the ferry line
|  across the bay, two years after a
|  storm broke the northern pier.
|
|  Mayor Ilse Brandt called the
|  decision overdue. “People here have
|  waited long enough for their boat,”
|  she said after the vote on March 12.
|────────────────────────────────────────
| 31%  ferry.txt        Tab pane  ? help
| cursor: row 1, column 2
> Tab j
screen
|─[Timeline 11]──────────────────────────
| 2022
| ● 4 Feb      The line was closed on 4…
| 2023
| ~ May        Repairs began in May 2023
| ~ late 2023? the crews had been told…
| 2024
| ● 12 Mar     The council of Eastme…  2
|▌● 13 Mar     she wrote on March 13
| > 20 Mar     The mayor and the harbou…
|────────────────────────────────────────
| 31%  ferry.txt        Tab pane  ? help
| cursor: row 8, column 0
size 20x5
screen
|─[Timeline 11]──────
| 2024
|▌● 13 Mar
|▌  she wrote on
| 14%  ferry.txt
| cursor: row 2, column 0
size 12x3
screen
|
|Too small
|
| no cursor
size 120x30
screen
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…    ├─[Timeline]───────────────────────────── 11 ─
|    The council of Eastmere voted on Tuesday to reopen the ferry line     │ ~ late 2023? the crews had been told diffe…
|    across the bay, two years after a storm broke the northern pier.      │ 2024
|                                                                          │ ● 12 Mar     The council of Eastmere vo…  2
|    Mayor Ilse Brandt called the decision overdue. “People here have      │▌● 13 Mar     she wrote on March 13
|    waited long enough for their boat,” she said after the vote on        │ > 20 Mar     The mayor and the harbour mas…
|    March 12.                                                             │ > 2–5 Apr    the pier would be tested from…
|                                                                          │ > May        contracts would be ready in M…
|    The line was closed on 4 February 2022, when a storm tore away        │ > late 2025  Fares will stay at two crowns…
|    forty metres of planking. Repairs began in May 2023 and cost          │ ≈ 14 Mar     · 2 more without a date
|    eleven million crowns.                                                ├─ People ──────────────────────────────── 3 ─
|                                                                          │ Ilse Brandt   4 ▁▁▅▁▁▁▁▅▁▁ Mayor
|    Harbour master Tomas Reiter said the pier would be tested from 2      │ Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
|    to 5 April. “We will not carry a single passenger before every        │ Lena Okoye    3 ▁▁▁▁▁▃▅▁▁▁ who speaks for…
|    bolt has been looked at,” Reiter told the Eastmere Courier.           │ · 1 author
|                                                                          │
|    Lena Okoye, who speaks for the dock workers, welcomed the vote but    ├─ Quotes ──────────────────────────────── 4 ─
|    asked for written promises. Okoye said the crews had been told        │ “People here have waited long enough for
|    different things in late 2023.                                        │ their boat,”  Ilse Brandt · 12 Mar
|                                                                          │ “We will not carry a single passenger
|  ▌ “A boat without a crew is a very expensive bench,” she wrote on       │ before every bolt has been looked at,”
|  ▌ March 13. “We want to sail, and we want it on paper.”                 │ Tomas Reiter · to the Eastmere Courier
|                                                                          │ “A boat without a crew is a very expensive
|    Brandt answered that contracts would be ready in May. The mayor       │ bench,” … “We want to sail, and we want it…
|    and the harbour master will meet the crews again on 20 March.         │ Lena Okoye? · 13 Mar
|                                                                          │ “If it is dearer than the bus, nobody will
|    The ferry was first run in 1911. In its best year, 1958, it           │ come,”  Tomas Reiter
|    carried half a million people.                                        │ · 2 reported without marks
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
| 89%  ferry.txt                                        ↑↓ move  Tab pane  Enter show  i card  / search  F focus  ? help
| cursor: row 4, column 75
