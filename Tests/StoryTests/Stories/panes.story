# Through the panes: an entry shows its passage, Enter goes there, Backspace comes back.
open ferry 120x30
> Tab j j j
screen
|                                                                          ├─[Timeline]───────────────────────────── 11 ─
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm        │ 2022
|    Repairs                                                               │ ● 4 Feb      The line was closed on 4 Febr…
|                                                                          │ 2023
|    The first boats are expected before summer, and the mayor says        │ ~ May        Repairs began in May 2023
|    that fares will stay low.                                             │ ~ late 2023? the crews had been told diffe…
|                                                                          │ 2024
|    Nora Feld · ≈ Thu 14 Mar 2024 · 1 min                                 │▌● 12 Mar     The council of Eastmere      2
|                                                                          │▌             voted on Tuesday to reopen
|  ▌ The council of Eastmere voted on Tuesday to reopen the ferry line     │▌             the ferry line across the…
|  ▌ across the bay, two years after a storm broke the northern pier.      ├─ People ──────────────────────────────── 3 ─
|                                                                          │ Ilse Brandt   4 ▁▁▅▁▁▁▁▅▁▁ Mayor
|  ▌ Mayor Ilse Brandt called the decision overdue. “People here have      │ Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
|  ▌ waited long enough for their boat,” she said after the vote on        │ Lena Okoye    3 ▁▁▁▁▁▃▅▁▁▁ who speaks for…
|  ▌ March 12.                                                             │ · 1 author
|                                                                          │
|    The line was closed on 4 February 2022, when a storm tore away        ├─ Quotes ──────────────────────────────── 4 ─
|    forty metres of planking. Repairs began in May 2023 and cost          │ “People here have waited long enough for
|    eleven million crowns.                                                │ their boat,”  Ilse Brandt · 12 Mar
|                                                                          │ “We will not carry a single passenger
|    Harbour master Tomas Reiter said the pier would be tested from 2      │ before every bolt has been looked at,”
|    to 5 April. “We will not carry a single passenger before every        │ Tomas Reiter · to the Eastmere Courier
|    bolt has been looked at,” Reiter told the Eastmere Courier.           │ “A boat without a crew is a very expensive
|                                                                          │ bench,” … “We want to sail, and we want it…
|    Lena Okoye, who speaks for the dock workers, welcomed the vote but    │ Lena Okoye? · 13 Mar
|    asked for written promises. Okoye said the crews had been told        │ “If it is dearer than the bus, nobody will
|    different things in late 2023.                                        │ come,”  Tomas Reiter
|                                                                          │ · 2 reported without marks
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
| 65%  ferry.txt                                        ↑↓ move  Tab pane  Enter show  i card  / search  F focus  ? help
| cursor: row 7, column 75
> Enter
screen
|                                                                          ├─ Timeline ───────────────────────────── 11 ─
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm        │ 2022
|    Repairs                                                               │ ● 4 Feb      The line was closed on 4 Febr…
|                                                                          │ 2023
|    The first boats are expected before summer, and the mayor says        │ ~ May        Repairs began in May 2023
|    that fares will stay low.                                             │ ~ late 2023? the crews had been told diffe…
|                                                                          │ 2024
|    Nora Feld · ≈ Thu 14 Mar 2024 · 1 min                                 │▌● 12 Mar     The council of Eastmere      2
|                                                                          │▌             voted on Tuesday to reopen
|  ▌ The council of Eastmere voted on Tuesday to reopen the ferry line     │▌             the ferry line across the…
|  ▌ across the bay, two years after a storm broke the northern pier.      ├─ People ──────────────────────────────── 3 ─
|                                                                          │ Ilse Brandt   4 ▁▁▅▁▁▁▁▅▁▁ Mayor
|  ▌ Mayor Ilse Brandt called the decision overdue. “People here have      │ Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
|  ▌ waited long enough for their boat,” she said after the vote on        │ Lena Okoye    3 ▁▁▁▁▁▃▅▁▁▁ who speaks for…
|  ▌ March 12.                                                             │ · 1 author
|                                                                          │
|    The line was closed on 4 February 2022, when a storm tore away        ├─ Quotes ──────────────────────────────── 4 ─
|    forty metres of planking. Repairs began in May 2023 and cost          │ “People here have waited long enough for
|    eleven million crowns.                                                │ their boat,”  Ilse Brandt · 12 Mar
|                                                                          │ “We will not carry a single passenger
|    Harbour master Tomas Reiter said the pier would be tested from 2      │ before every bolt has been looked at,”
|    to 5 April. “We will not carry a single passenger before every        │ Tomas Reiter · to the Eastmere Courier
|    bolt has been looked at,” Reiter told the Eastmere Courier.           │ “A boat without a crew is a very expensive
|                                                                          │ bench,” … “We want to sail, and we want it…
|    Lena Okoye, who speaks for the dock workers, welcomed the vote but    │ Lena Okoye? · 13 Mar
|    asked for written promises. Okoye said the crews had been told        │ “If it is dearer than the bus, nobody will
|    different things in late 2023.                                        │ come,”  Tomas Reiter
|                                                                          │ · 2 reported without marks
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
| 65%  ferry.txt                                                     ↑↓ move  Tab pane  / search  Backspace back  ? help
| cursor: row 9, column 4
> Backspace i
screen
|                                                                          ├─[Timeline]───────────────────────────── 11 ─
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm        │ 2022
|    Repairs                                                               │ ● 4 Feb      The line was closed on 4 Febr…
|                                                                          │ 2023
|    The first boats are expected before summer, and the mayor says        │ ~ May        Repairs began in May 2023
|    that fares will stay low.                                             │ ~ late 2023? the crews had been told diffe…
|                                                                          │ 2024
|    Nora Feld · ≈ Thu 14 Mar 2024 · 1 min                                 │▌● 12 Mar     The council of Eastmere      2
|                                                                          │▌             voted on Tuesday to reopen
|  ▌ The council of Eastmere voted on Tuesday to reopen the ferry line     │▌             the ferry line across the…
|  ▌ across the bay, two years after a storm broke the northern pier.      ├─ People ──────────────────────────────── 3 ─
|                                                                          │ Ilse Brandt   4 ▁▁▅▁▁▁▁▅▁▁ Mayor
|  ▌ Mayor Ilse Brandt called the decision overdue. “People here have      │ Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
|  ▌ waited long enough for their boat,” she said after the vote on        │ Lena Okoye    3 ▁▁▁▁▁▃▅▁▁▁ who speaks for…
|  ▌ March 12.                                                             │ · 1 author
|                                                                          │
|    The line was closed on 4 February 2022, when a storm tore away        ├─ Quotes ──────────────────────────────── 4 ─
|    forty metres of planking. Repairs began in May 2023 and cost          │ “People here have waited long enough for
|─[Event]──────────────────────────────────────────────────────────────────┤ their boat,”  Ilse Brandt · 12 Mar
| The council of Eastmere voted on Tuesday to reopen the ferry line across │ “We will not carry a single passenger
| the bay                                                                  │ before every bolt has been looked at,”
| When       Tue 12 Mar 2024 · sure                                        │ Tomas Reiter · to the Eastmere Courier
| Why        The words give the date in full.                              │ “A boat without a crew is a very expensive
| In words   “Tuesday”                                                     │ bench,” … “We want to sail, and we want it…
| Value      2024-03-12                                                    │ Lena Okoye? · 13 Mar
| Passages   2 tell it                                                     │ “If it is dearer than the bus, nobody will
|▌ 12%  The council of Eastmere voted on Tuesday to reopen the ferry line… │ come,”  Tomas Reiter
|  24%  “People here have waited long enough for their boat,” she said af… │ · 2 reported without marks
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
| 39%  ferry.txt                                                                      ↑↓ move  Enter go there  Esc close
| cursor: row 26, column 0
> Esc Tab j F
screen
|                                                                          ├─ Timeline ─────────────── Tomas Reiter ─ 2 ─
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm        │ 2024
|    Repairs                                                               │ > 20 Mar     The mayor and the harbour mas…
|                                                                          │ > 2–5 Apr    the pier would be tested from…
|    The first boats are expected before summer, and the mayor says        │
|    that fares will stay low.                                             │
|                                                                          │
|    Nora Feld · ≈ Thu 14 Mar 2024 · 1 min                                 │
|                                                                          │
|    The council of Eastmere voted on Tuesday to reopen the ferry line     │
|    across the bay, two years after a storm broke the northern pier.      ├─[People]───────────────── Tomas Reiter ─ 1 ─
|                                                                          │▌Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
|    Mayor Ilse Brandt called the decision overdue. “People here have      │
|    waited long enough for their boat,” she said after the vote on        │
|    March 12.                                                             │
|                                                                          │
|    The line was closed on 4 February 2022, when a storm tore away        ├─ Quotes ───────────────── Tomas Reiter ─ 2 ─
|    forty metres of planking. Repairs began in May 2023 and cost          │ “We will not carry a single passenger
|    eleven million crowns.                                                │ before every bolt has been looked at,”
|                                                                          │ Tomas Reiter · to the Eastmere Courier
|  ▌ Harbour master Tomas Reiter said the pier would be tested from 2      │ “If it is dearer than the bus, nobody will
|    to 5 April. “We will not carry a single passenger before every        │ come,”  Tomas Reiter
|    bolt has been looked at,” Reiter told the Eastmere Courier.           │
|                                                                          │
|    Lena Okoye, who speaks for the dock workers, welcomed the vote but    │
|    asked for written promises. Okoye said the crews had been told        │
|    different things in late 2023.                                        │
|                                                                          │
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
| 65%  ferry.txt  Only Tomas Reiter; F or Esc shows everything   ↑↓ move  Tab pane  Enter show  i card  / search  ? help
| cursor: row 11, column 75
> Esc Tab j j o
screen
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…    ├─ Timeline ───────────────────────────── 11 ─
|    March 12.                                                             │ ~ 1911       The ferry was first run in 19…
|                                                                          │ ~ 1958       it carried half a million peo…
|    The line was closed on 4 February 2022, when a storm tore away        │ 2022
|    forty metres of planking. Repairs began in May 2023 and cost          │ ● 4 Feb      The line was closed on 4 Febr…
|    eleven million crowns.                                                │ 2023
|                                                                          │ ~ May        Repairs began in May 2023
|    Harbour master Tomas Reiter said the pier would be tested from 2      │ ~ late 2023? the crews had been told diffe…
|    to 5 April. “We will not carry a single passenger before every        │ 2024
|    bolt has been looked at,” Reiter told the Eastmere Courier.           │ ● 12 Mar     The council of Eastmere vo…  2
|                                                                          ├─ People ──────────────────────────────── 3 ─
|    Lena Okoye, who speaks for the dock workers, welcomed the vote but    │ Ilse Brandt   4 ▁▁▅▁▁▁▁▅▁▁ Mayor
|    asked for written promises. Okoye said the crews had been told        │▌Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
|    different things in late 2023.                                        │ Lena Okoye    3 ▁▁▁▁▁▃▅▁▁▁ who speaks for…
|                                                                          │ · 1 author
|  ▌ “A boat without a crew is a very expensive bench,” she wrote on       │
|  ▌ March 13. “We want to sail, and we want it on paper.”                 ├─[Quotes]──────────────────────────────── 4 ─
|                                                                          │ “A boat without a crew is a very expensive
|    Brandt answered that contracts would be ready in May. The mayor       │ bench,” … “We want to sail, and we want it…
|    and the harbour master will meet the crews again on 20 March.         │ Lena Okoye? · 13 Mar
|                                                                          │ “If it is dearer than the bus, nobody will
|    The ferry was first run in 1911. In its best year, 1958, it           │ come,”  Tomas Reiter
|    carried half a million people.                                        │▌· 2 reported without marks
|                                                                          │ the crews had been told different things in
|    Fares will stay at two crowns until the end of 2025, according to     │ late 2023  Lena Okoye · late 2023
|    the council.                                                          │ contracts would be ready in May
|                                                                          │ Ilse Brandt
|    “If it is dearer than the bus, nobody will come,” Reiter said.        │
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
|100%  ferry.txt                                        ↑↓ move  Tab pane  Enter show  i card  / search  F focus  ? help
| cursor: row 22, column 75
> z
screen
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…    ├─[Quotes]──────────────────────────────── 4 ─
|    March 12.                                                             │ “People here have waited long enough for
|                                                                          │ their boat,”  Ilse Brandt · 12 Mar
|    The line was closed on 4 February 2022, when a storm tore away        │ “We will not carry a single passenger
|    forty metres of planking. Repairs began in May 2023 and cost          │ before every bolt has been looked at,”
|    eleven million crowns.                                                │ Tomas Reiter · to the Eastmere Courier
|                                                                          │ “A boat without a crew is a very expensive
|    Harbour master Tomas Reiter said the pier would be tested from 2      │ bench,” … “We want to sail, and we want it…
|    to 5 April. “We will not carry a single passenger before every        │ Lena Okoye? · 13 Mar
|    bolt has been looked at,” Reiter told the Eastmere Courier.           │ “If it is dearer than the bus, nobody will
|                                                                          │ come,”  Tomas Reiter
|    Lena Okoye, who speaks for the dock workers, welcomed the vote but    │▌· 2 reported without marks
|    asked for written promises. Okoye said the crews had been told        │ the crews had been told different things in
|    different things in late 2023.                                        │ late 2023  Lena Okoye · late 2023
|                                                                          │ contracts would be ready in May
|  ▌ “A boat without a crew is a very expensive bench,” she wrote on       │ Ilse Brandt
|  ▌ March 13. “We want to sail, and we want it on paper.”                 │
|                                                                          │
|    Brandt answered that contracts would be ready in May. The mayor       │
|    and the harbour master will meet the crews again on 20 March.         │
|                                                                          │
|    The ferry was first run in 1911. In its best year, 1958, it           │
|    carried half a million people.                                        │
|                                                                          │
|    Fares will stay at two crowns until the end of 2025, according to     │
|    the council.                                                          │
|                                                                          │
|    “If it is dearer than the bus, nobody will come,” Reiter said.        │
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
|100%  ferry.txt                                        ↑↓ move  Tab pane  Enter show  i card  / search  F focus  ? help
| cursor: row 11, column 75
> z Alt-2 t G
screen
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…    ├─[Timeline]─────────────────── as told ─ 11 ─
|    March 12.                                                             │ > 2–5 Apr 2024 the pier would be tested fr…
|                                                                          │ ~ late 2023?   the crews had been told dif…
|    The line was closed on 4 February 2022, when a storm tore away        │ ● 13 Mar 2024  she wrote on March 13
|    forty metres of planking. Repairs began in May 2023 and cost          │ > May 2024     contracts would be ready in…
|    eleven million crowns.                                                │ > 20 Mar 2024  The mayor and the harbour m…
|                                                                          │ ~ 1911         The ferry was first run in…
|    Harbour master Tomas Reiter said the pier would be tested from 2      │ ~ 1958         it carried half a million p…
|    to 5 April. “We will not carry a single passenger before every        │ > late 2025    Fares will stay at two crow…
|    bolt has been looked at,” Reiter told the Eastmere Courier.           │▌≈ 14 Mar       · 2 more without a date
|                                                                          ├─ People ──────────────────────────────── 3 ─
|    Lena Okoye, who speaks for the dock workers, welcomed the vote but    │ Ilse Brandt   4 ▁▁▅▁▁▁▁▅▁▁ Mayor
|    asked for written promises. Okoye said the crews had been told        │▌Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
|    different things in late 2023.                                        │ Lena Okoye    3 ▁▁▁▁▁▃▅▁▁▁ who speaks for…
|                                                                          │ · 1 author
|    “A boat without a crew is a very expensive bench,” she wrote on       │
|    March 13. “We want to sail, and we want it on paper.”                 ├─ Quotes ──────────────────────────────── 4 ─
|                                                                          │ “People here have waited long enough for
|    Brandt answered that contracts would be ready in May. The mayor       │ their boat,”  Ilse Brandt · 12 Mar
|    and the harbour master will meet the crews again on 20 March.         │ “We will not carry a single passenger
|                                                                          │ before every bolt has been looked at,”
|    The ferry was first run in 1911. In its best year, 1958, it           │ Tomas Reiter · to the Eastmere Courier
|    carried half a million people.                                        │ “A boat without a crew is a very expensive
|                                                                          │ bench,” … “We want to sail, and we want it…
|    Fares will stay at two crowns until the end of 2025, according to     │ Lena Okoye? · 13 Mar
|    the council.                                                          │ “If it is dearer than the bus, nobody will
|                                                                          │ come,”  Tomas Reiter
|    “If it is dearer than the bus, nobody will come,” Reiter said.        │ · 2 reported without marks
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
|100%  ferry.txt                                        ↑↓ move  Tab pane  Enter show  i card  / search  F focus  ? help
| cursor: row 9, column 75
