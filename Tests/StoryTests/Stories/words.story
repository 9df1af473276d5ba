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
