# A person and a speaker are set right, and the last of it is undone.
open ferry 80x24
> Alt-3 C
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
|     ▌ Mayor Ilse Brandt called the decision overdue. “People here have
|─[Correct person]───────────────────────────────────────────────────────────────
| Ilse Brandt is the same as …
|▌  Tomas Reiter  4 ×
|   Lena Okoye  3 ×
|   Nora Feld  author
| or take a name apart, as someone else:
|   Ilse Brandt  1 ×
|   Brandt  1 ×
|   The mayor  1 ×
|────────────────────────────────────────────────────────────────────────────────
| 25%  ferry.txt                                ↑↓ move  Enter choose  Esc close
| cursor: row 15, column 0
> j Enter
| effect: keep([Insights.Correction.join(Prose.TextRange(start: 314, end: 325), Prose.TextRange(start: 792, end: 802))])
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
|     ▌ Mayor Ilse Brandt called the decision overdue. “People here have
|       waited long enough for their boat,” she said after the vote on
|       March 12.
|─ Timeline 11 ──[People 2]── Quotes 4 ──────────────────────────────────────────
|▌Ilse Brandt   7 ▁▁▅▁▁▃▅▅▁▁ Mayor
| Tomas Reiter  4 ▁▁▁▁▃▃▁▃▁▃ Harbour master
| · 1 author
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| 31%  ferry.txt  Corrected: Ilse Brandt is Lena Okoye; C can undo it     ? help
| cursor: row 16, column 0
> Alt-4 j C
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
|       forty metres of planking. Repairs began in May 2023 and cost
|       eleven million crowns.
|
|       Harbour master Tomas Reiter said the pier would be tested from 2
|     ▌ to 5 April. “We will not carry a single passenger before every
|     ▌ bolt has been looked at,” Reiter told the Eastmere Courier.
|
|       Lena Okoye, who speaks for the dock workers, welcomed the vote but
|       asked for written promises. Okoye said the crews had been told
|       different things in late 2023.
|
|       “A boat without a crew is a very expensive bench,” she wrote on
|       March 13. “We want to sail, and we want it on paper.”
|
|─[Correct speaker]──────────────────────────────────────────────────────────────
|   undo the last: Ilse Brandt is Lena Okoye
| “We will not carry a single passenger before every bolt has been looked at,”
| is said by …
|▌  Ilse Brandt  7 ×
|   Nora Feld  author
|
|────────────────────────────────────────────────────────────────────────────────
| 74%  ferry.txt                                ↑↓ move  Enter choose  Esc close
| cursor: row 19, column 0
> g Enter
| effect: keep([])
screen
|       Harbour Council Votes to Reopen the Old Ferry Line After Storm Re…
|       forty metres of planking. Repairs began in May 2023 and cost
|       eleven million crowns.
|
|       Harbour master Tomas Reiter said the pier would be tested from 2
|     ▌ to 5 April. “We will not carry a single passenger before every
|     ▌ bolt has been looked at,” Reiter told the Eastmere Courier.
|
|       Lena Okoye, who speaks for the dock workers, welcomed the vote but
|       asked for written promises. Okoye said the crews had been told
|       different things in late 2023.
|
|       “A boat without a crew is a very expensive bench,” she wrote on
|       March 13. “We want to sail, and we want it on paper.”
|
|─ Timeline 11 ── People 3 ──[Quotes 4]──────────────────────────────────────────
| “People here have waited long enough for their boat,”  Ilse Brandt · 12 Mar
|▌“We will not carry a single passenger before every bolt has been looked at,”
|▌Tomas Reiter · to the Eastmere Courier
| “A boat without a crew is a very expensive bench,” … “We want to sail, and we
| want it on paper.”  Lena Okoye? · 13 Mar
| “If it is dearer than the bus, nobody will come,”  Tomas Reiter
|────────────────────────────────────────────────────────────────────────────────
| 74%  ferry.txt  Taken back: Ilse Brandt is Lena Okoye         Tab pane  ? help
| cursor: row 17, column 0
