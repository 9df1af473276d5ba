# Matches are marked as one types; n goes round the end and says so; Esc clears.
open ferry 80x24
> / "the vote"
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
| /the vote                                                               1 of 2
| cursor: row 23, column 10
> Enter n
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
|       Harbour master Tomas Reiter said the pier would be tested from 2
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
|─[Timeline 11]── People 3 ── Quotes 4 ──────────────────────────────────────────
| ~ late 2023? the crews had been told different things
| 2024
| ● 12 Mar     The council of Eastmere voted on Tuesday to reopen the ferry…   2
| ● 13 Mar     she wrote on March 13
| > 20 Mar     The mayor and the harbour master will meet the crews again on 20…
| > 2–5 Apr    the pier would be tested from 2 to 5 April
|────────────────────────────────────────────────────────────────────────────────
| 83%  ferry.txt  2 of 2     ↑↓ move  Tab pane  / search  Backspace back  ? help
| cursor: row 5, column 7
> n
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
| 54%  ferry.txt  1 of 2, round the end of the text    ↑↓ move  Tab pane  ? help
| cursor: row 4, column 54
> Esc / "nowhere"
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
| /nowhere                                                             Not found
| cursor: row 23, column 9
> Esc ?
screen
|─[Help]────────────────────────────────────────────────────────────── 21 of 81 ─
| Moving
| ↓ j                A line down in the article, an entry down in a pane
| ↑ k                A line up in the article, an entry up in a pane
| Space PgDn ^F f    A page down
| b PgUp ^B          A page up
| d ^D               Half a page down
| u ^U               Half a page up
| g Home             To the beginning
| G End              To the end; with a number before it to that paragraph (42G)
| %                  With a number before it, so far into the text (50%)
| )                  To the next sentence
| (                  To the sentence before
| }                  To the next paragraph
| {                  To the paragraph before
| ]q                 To the next quote
| [q                 To the quote before
| ]p                 To the next mention of the chosen person
| [p                 To the mention before
| ]d                 To the next date
| [d                 To the date before
| m{a-z}             Mark this place with a letter (ma)
|────────────────────────────────────────────────────────────────────────────────
| 54%  ferry.txt                                            ↑↓ scroll  Esc close
| cursor: row 1, column 0
