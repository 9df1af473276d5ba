# Wide, combining and unseen characters keep their places; lists hang, quotations stand in.
open text 60x22
  Übermäßig große Katzen auf der Brücke gesehen

  東京の橋で大きな猫が見つかった。警察は「心配はいらない」と話している。猫は三匹いて、どれも太っていた。

  Café café: a coöperative of études — with‮overrides and bell signs, 👩‍👩‍👧 families and 🇩🇪 flags, all in one long line of text.

  - first of a list that is long enough to be wrapped over two lines of text
  - second
  10. tenth

screen
|
|  Übermäßig große Katzen auf der Brücke gesehen
|
|  day unknown (--date tells it) · 1 min
|
|  東京の橋で大きな猫が見つかった。警察は「心配はいらない」
|  と話している。猫は三匹いて、どれも太っていた。
|
|  Café café: a coöperative of études — with▯overrides and
|  bell␇ signs, 👩 families and DE flags, all in one long
|  line of text.
|
|  - first of a list that is long enough to be wrapped over
|─[Timeline 0]── People 0 ── Quotes 0 ───────────────────────
| No dated events found
|
|
|
|
|
|────────────────────────────────────────────────────────────
| 91%  text              ↑↓ move  Tab pane  / search  ? help
| cursor: row 1, column 2
> G
screen
|  Übermäßig große Katzen auf der Brücke gesehen
|
|  東京の橋で大きな猫が見つかった。警察は「心配はいらない」
|  と話している。猫は三匹いて、どれも太っていた。
|
|  Café café: a coöperative of études — with▯overrides and
|  bell␇ signs, 👩 families and DE flags, all in one long
|  line of text.
|
|  - first of a list that is long enough to be wrapped over
|    two lines of text
|  - second
|  10. tenth
|─[Timeline 0]── People 0 ── Quotes 0 ───────────────────────
| No dated events found
|
|
|
|
|
|────────────────────────────────────────────────────────────
|100%  text              ↑↓ move  Tab pane  / search  ? help
| cursor: row 12, column 2

# The rows of a table stand close, each cell in its column and figures at its right edge.
open text 60x22
  Quarterly results: what the big grocers earned

  By Tilda Moran, 2 August 2024

  Grocer	Revenue (m)	Change
  Fennick	1,204	+4.1%
  Harvest Row	986	-18.0%

  +-------------+--------+
  | Region      | Stores |
  +-------------+--------+
  | North       |    112 |
  | South coast |     87 |
  +-------------+--------+

  Year     Sales     Staff
  2022     4.1       1,100
  2023     14.4      900

  Analyst Joren Pike said Harvest Row “paid for its own price war”. The chain closed 14 shops in May.

screen
|
|  Quarterly results: what the big grocers earned
|
|  Tilda Moran · day unknown (--date tells it) · 1 min
|
|  Grocer       Revenue (m)  Change
|  Fennick            1,204   +4.1%
|  Harvest Row          986  -18.0%
|
|  Region       Stores
|  North           112
|  South coast      87
|
|─[Timeline 0]── People 0 ── Quotes 0 ───────────────────────
| No dated events found
|
|
|
|
|
|────────────────────────────────────────────────────────────
| 57%  text              ↑↓ move  Tab pane  / search  ? help
| cursor: row 1, column 2
> G
screen
|  Quarterly results: what the big grocers earned
|  Harvest Row          986  -18.0%
|
|  Region       Stores
|  North           112
|  South coast      87
|
|  Year  Sales  Staff
|  2022    4.1  1,100
|  2023   14.4    900
|
|  Analyst Joren Pike said Harvest Row “paid for its own
|  price war”. The chain closed 14 shops in May.
|─[Timeline 0]── People 0 ── Quotes 0 ───────────────────────
| No dated events found
|
|
|
|
|
|────────────────────────────────────────────────────────────
|100%  text              ↑↓ move  Tab pane  / search  ? help
| cursor: row 12, column 14

# Sentences behind two blanks are no cells, and paragraphs of them keep their distance.
open text 60x20
  The mill shuts for the winter, and nobody was told

  The mill shut on Monday.  Nobody was told before that day came.  The miller went home.
  The mayor opened the door and went in.  Nobody followed him there.  He came out again.

screen
|
|  The mill shuts for the winter, and nobody was told
|
|  day unknown (--date tells it) · 1 min
|
|  The mill shut on Monday. Nobody was told before that day
|  came. The miller went home.
|
|  The mayor opened the door and went in. Nobody followed
|  him there. He came out again.
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

# Short lines that no empty one parts stand close, where empty lines part paragraphs.
open text 60x20
  The Tide Clerk

  I kept the ledger of the tide,
    twice in, twice out, a day.

  One winter, in the margin, I
    put down a single word.

  The ink went out. The page is dry.
    The sea, I think, concurred.

screen
|
|  The Tide Clerk
|
|  day unknown (--date tells it) · 1 min
|
|  I kept the ledger of the tide,
|  twice in, twice out, a day.
|
|  One winter, in the margin, I
|  put down a single word.
|
|─[Timeline 0]── People 0 ── Quotes 0 ───────────────────────
| No dated events found
|
|
|
|
|
|────────────────────────────────────────────────────────────
| 66%  text              ↑↓ move  Tab pane  / search  ? help
| cursor: row 1, column 2

# The empty corner of a table, and what is empty in it, keep their columns.
open text 60x16
  Barometers: the first half of a year

  	2023	2024
  Revenue (m)	44.9	24.0
  Staff		603

  |       | 2023 | 2024 |
  | Spares |     | 17 |

  The works opened in May, and its manager said it would go on.

screen
|
|  Barometers: the first half of a year
|
|               2023  2024
|  Revenue (m)  44.9  24.0
|  Staff               603
|
|          2023  2024
|  Spares          17
|
|  The works opened in May, and its manager said it would
|  go on.
|
|
|────────────────────────────────────────────────────────────
|100%  text              ↑↓ move  Tab pane  / search  ? help
| cursor: row 1, column 2
