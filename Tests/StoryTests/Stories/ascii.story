# Where only ASCII can be shown, signs, quotation marks and dashes come out in ASCII.
open ferry 120x30 ascii
> Alt-4 j
screen
|                                                                          +- Timeline ----------------------------- 11 -
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm        | ~ 1911       The ferry was first run in...
|    Repairs                                                               | ~ 1958       it carried half a million p...
|                                                                          | 2022
|    The first boats are expected before summer, and the mayor says        | * 4 Feb      The line was closed on 4 Fe...
|    that fares will stay low.                                             | 2023
|                                                                          | ~ May        Repairs began in May 2023
|    Nora Feld . ~ Thu 14 Mar 2024 . 1 min                                 | ~ late 2023? the crews had been told dif...
|                                                                          | 2024
|    The council of Eastmere voted on Tuesday to reopen the ferry line     | * 12 Mar     The council of Eastmere...   2
|    across the bay, two years after a storm broke the northern pier.      +- People -------------------------------- 3 -
|                                                                          | Ilse Brandt   4 __=____=__ Mayor
|    Mayor Ilse Brandt called the decision overdue. "People here have      | Tomas Reiter  4 ____::_:_: Harbour master
|    waited long enough for their boat," she said after the vote on        | Lena Okoye    3 _____:=___ who speaks fo...
|    March 12.                                                             | . 1 author
|                                                                          |
|    The line was closed on 4 February 2022, when a storm tore away        +-[Quotes]-------------------------------- 4 -
|    forty metres of planking. Repairs began in May 2023 and cost          | "People here have waited long enough for
|    eleven million crowns.                                                | their boat,"  Ilse Brandt . 12 Mar
|                                                                          |#"We will not carry a single passenger
|    Harbour master Tomas Reiter said the pier would be tested from 2      |#before every bolt has been looked at,"
|  # to 5 April. "We will not carry a single passenger before every        |#Tomas Reiter . to the Eastmere Courier
|  # bolt has been looked at," Reiter told the Eastmere Courier.           | "A boat without a crew is a very expensive
|                                                                          | bench," ... "We want to sail, and we wan...
|    Lena Okoye, who speaks for the dock workers, welcomed the vote but    | Lena Okoye? . 13 Mar
|    asked for written promises. Okoye said the crews had been told        | "If it is dearer than the bus, nobody will
|    different things in late 2023.                                        | come,"  Tomas Reiter
|                                                                          | . 2 reported without marks
|--------------------------------------------------------------------------+---------------------------------------------
| 65%  ferry.txt                                        ^v move  Tab pane  Enter show  i card  / search  F focus  ? help
| cursor: row 19, column 75
> i
screen
|    Harbour Council Votes to Reopen the Old Ferry Line After Storm...     +- Timeline ----------------------------- 11 -
|                                                                          | ~ 1911       The ferry was first run in...
|    The line was closed on 4 February 2022, when a storm tore away        | ~ 1958       it carried half a million p...
|    forty metres of planking. Repairs began in May 2023 and cost          | 2022
|    eleven million crowns.                                                | * 4 Feb      The line was closed on 4 Fe...
|                                                                          | 2023
|    Harbour master Tomas Reiter said the pier would be tested from 2      | ~ May        Repairs began in May 2023
|  # to 5 April. "We will not carry a single passenger before every        | ~ late 2023? the crews had been told dif...
|  # bolt has been looked at," Reiter told the Eastmere Courier.           | 2024
|                                                                          | * 12 Mar     The council of Eastmere...   2
|    Lena Okoye, who speaks for the dock workers, welcomed the vote but    +- People -------------------------------- 3 -
|    asked for written promises. Okoye said the crews had been told        | Ilse Brandt   4 __=____=__ Mayor
|    different things in late 2023.                                        | Tomas Reiter  4 ____::_:_: Harbour master
|                                                                          | Lena Okoye    3 _____:=___ who speaks fo...
|    "A boat without a crew is a very expensive bench," she wrote on       | . 1 author
|    March 13. "We want to sail, and we want it on paper."                 |
|                                                                          +-[Quotes]-------------------------------- 4 -
|    Brandt answered that contracts would be ready in May. The mayor       | "People here have waited long enough for
|    and the harbour master will meet the crews again on 20 March.         | their boat,"  Ilse Brandt . 12 Mar
|-[Quote]------------------------------------------------------------------+#"We will not carry a single passenger
| "We will not carry a single passenger before every bolt has been looked  |#before every bolt has been looked at,"
| at,"                                                                     |#Tomas Reiter . to the Eastmere Courier
| Speaker    Tomas Reiter . sure                                           | "A boat without a crew is a very expensive
| Why        the text has "Reiter told"                                    | bench," ... "We want to sail, and we wan...
| Role       Harbour master                                                | Lena Okoye? . 13 Mar
| To         the Eastmere Courier                                          | "If it is dearer than the bus, nobody will
| Kind       quoted in marks                                               | come,"  Tomas Reiter
|# 46%  "We will not carry a single passenger before every bolt has bee... | . 2 reported without marks
|--------------------------------------------------------------------------+---------------------------------------------
| 83%  ferry.txt                                                                      ^v move  Enter go there  Esc close
| cursor: row 27, column 0
