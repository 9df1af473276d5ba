# The article is read from top to end; the headline stays above once it has scrolled off.
open ferry 80x24
> Space
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
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
|
|       Lena Okoye, who speaks for the dock workers, welcomed the vote but
|       asked for written promises. Okoye said the crews had been told
|       different things in late 2023.
|─[Timeline 11]── People 3 ── Quotes 4 ──────────────────────────────────────────
| 2022
| ● 4 Feb      The line was closed on 4 February 2022
| 2023
| ~ May        Repairs began in May 2023
| ~ late 2023? the crews had been told different things
|
|────────────────────────────────────────────────────────────────────────────────
| 65%  ferry.txt                             ↑↓ move  Tab pane  / search  ? help
| cursor: row 4, column 7
> ) )
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
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
|
|       Lena Okoye, who speaks for the dock workers, welcomed the vote but
|       asked for written promises. Okoye said the crews had been told
|       different things in late 2023.
|─[Timeline 11]── People 3 ── Quotes 4 ──────────────────────────────────────────
| 2022
| ● 4 Feb      The line was closed on 4 February 2022
| 2023
| ~ May        Repairs began in May 2023
| ~ late 2023? the crews had been told different things
|
|────────────────────────────────────────────────────────────────────────────────
| 65%  ferry.txt                             ↑↓ move  Tab pane  / search  ? help
| cursor: row 8, column 7
> G
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
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
|       Fares will stay at two crowns until the end of 2025, according to
|       the council.
|
|       “If it is dearer than the bus, nobody will come,” Reiter said.
|─[Timeline 11]── People 3 ── Quotes 4 ──────────────────────────────────────────
| ~ 1911       The ferry was first run in 1911
| ~ 1958       it carried half a million people
| 2022
| ● 4 Feb      The line was closed on 4 February 2022
| 2023
| ~ May        Repairs began in May 2023
|────────────────────────────────────────────────────────────────────────────────
|100%  ferry.txt             ↑↓ move  Tab pane  / search  Backspace back  ? help
| cursor: row 14, column 7
> j
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
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
|       Fares will stay at two crowns until the end of 2025, according to
|       the council.
|
|       “If it is dearer than the bus, nobody will come,” Reiter said.
|─[Timeline 11]── People 3 ── Quotes 4 ──────────────────────────────────────────
| ~ 1911       The ferry was first run in 1911
| ~ 1958       it carried half a million people
| 2022
| ● 4 Feb      The line was closed on 4 February 2022
| 2023
| ~ May        Repairs began in May 2023
|────────────────────────────────────────────────────────────────────────────────
|100%  ferry.txt  This is the end            ↑↓ move  Tab pane  / search  ? help
| cursor: row 14, column 7
> g x ]z
screen
|
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm
|       Repairs
|
|       The first boats are expected before summer, and the mayor says
|       that fares will stay low.
|
|       Nora Feld · ≈ Thu 14 Mar 2024 · 1 min
|
|       The council of Eastmere voted on Tuesday to reopen the ferry line
|       across the bay, two years after a storm broke the northern pier.
|
|       Mayor Ilse Brandt called the decision overdue. “People here have
|       waited long enough for their boat,” she said after the vote on
|       March 12.
|─[Timeline 11]── People 3 ── Quotes 4 ──────────────────────────────────────────
| 2024
| ● 12 Mar     The council of Eastmere voted on Tuesday to reopen the ferry…   2
| ● 13 Mar     she wrote on March 13
| > 20 Mar     The mayor and the harbour master will meet the crews again on 20…
| > 2–5 Apr    the pier would be tested from 2 to 5 April
| > May        contracts would be ready in May
|────────────────────────────────────────────────────────────────────────────────
| 31%  ferry.txt  ]z does nothing here; ? shows the keys        Tab pane  ? help
| cursor: row 1, column 7
