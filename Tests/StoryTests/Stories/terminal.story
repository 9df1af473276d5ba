# A day with the sample article, in memory and in a real terminal: find a person, what she said, where it stands.
open sample 80x24 terminal
screen
|
|       Vesteria and Norland to Reopen Shared Harbor as Leaders Agree to
|       Joint Pilots
|
|       President Ingrid Solvane said the first grain ships could leave
|       Sandhaven within ten days if engineers find the channel safe.
|
|       (Left) Vesterian President Ingrid Solvane in Marlow on Oct. 2,
|       2024; (Right) Norland Premier Tomas Arkady in Kestral on March 14,
|       2025. Mina Osterlund, Piet Reck/Coastwire via Harbor Images
|
|       Ilka Morrow · ≈ Tue 16 Sep 2025? · 4 min
|
|       Vesterian President Ingrid Solvane and Norland Premier Tomas
|       Arkady agreed on Tuesday to reopen the harbor at Sandhaven, six
|─[Timeline 33]── People 9 ── Quotes 14 ─────────────────────────────────────────
| 2024
| ● 2 Oct      Vesterian President Ingrid Solvane in Marlow
| 2025
| ● 14 Mar     Norland Premier Tomas Arkady in Kestral
| ~ May        long before the accident, engineers from both countries had warn…
| ● 21 May     Their report, dated May 21
|────────────────────────────────────────────────────────────────────────────────
| 11%  harbour-talks.txt                     ↑↓ move  Tab pane  / search  ? help
| cursor: row 1, column 7
> Tab Down
screen
|
|       Vesteria and Norland to Reopen Shared Harbor as Leaders Agree to
|       Joint Pilots
|
|       President Ingrid Solvane said the first grain ships could leave
|       Sandhaven within ten days if engineers find the channel safe.
|
|     ▌ (Left) Vesterian President Ingrid Solvane in Marlow on Oct. 2,
|     ▌ 2024; (Right) Norland Premier Tomas Arkady in Kestral on March 14,
|     ▌ 2025. Mina Osterlund, Piet Reck/Coastwire via Harbor Images
|
|       Ilka Morrow · ≈ Tue 16 Sep 2025? · 4 min
|
|       Vesterian President Ingrid Solvane and Norland Premier Tomas
|       Arkady agreed on Tuesday to reopen the harbor at Sandhaven, six
|─[Timeline 33]── People 9 ── Quotes 14 ─────────────────────────────────────────
| 2024
| ● 2 Oct      Vesterian President Ingrid Solvane in Marlow
| 2025
|▌● 14 Mar     Norland Premier Tomas Arkady in Kestral
| ~ May        long before the accident, engineers from both countries had warn…
| ● 21 May     Their report, dated May 21
|────────────────────────────────────────────────────────────────────────────────
| 11%  harbour-talks.txt           ↑↓ move  Tab pane  Enter show  i card  ? help
| cursor: row 19, column 0
> Tab Down Enter
screen
|
|       Vesteria and Norland to Reopen Shared Harbor as Leaders Agree to
|       Joint Pilots
|
|       President Ingrid Solvane said the first grain ships could leave
|       Sandhaven within ten days if engineers find the channel safe.
|
|       (Left) Vesterian President Ingrid Solvane in Marlow on Oct. 2,
|     ▌ 2024; (Right) Norland Premier Tomas Arkady in Kestral on March 14,
|       2025. Mina Osterlund, Piet Reck/Coastwire via Harbor Images
|
|       Ilka Morrow · ≈ Tue 16 Sep 2025? · 4 min
|
|       Vesterian President Ingrid Solvane and Norland Premier Tomas
|       Arkady agreed on Tuesday to reopen the harbor at Sandhaven, six
|─ Timeline 33 ──[People 9]── Quotes 14 ─────────────────────────────────────────
| Ingrid Solvane  11 █▅▁▁▁▁█▅▃▁ Vesterian President
|▌Tomas Arkady     9 ▅▃▃▁▁▅▁▃▁▅ Norland Premier
| Helena Vass      3 ▁▁▁▁▅▃▁▁▁▁ hydrologist
| Ruben Castellan  3 ▁▁▁▁▁▅▃▁▁▁ former judge
| Emil Holt        2 ▁▁▁▃▃▁▁▁▁▁ husband
| Petra Lindqvist  2 ▁▁▁▁▁▁▅▁▁▁ Senator
|────────────────────────────────────────────────────────────────────────────────
| 11%  harbour-talks.txt  Tomas Arkady · mention 1 of 9; Enter: the next
| cursor: row 7, column 7
> Backspace i
screen
|
|       Vesteria and Norland to Reopen Shared Harbor as Leaders Agree to
|       Joint Pilots
|
|       President Ingrid Solvane said the first grain ships could leave
|       Sandhaven within ten days if engineers find the channel safe.
|
|       (Left) Vesterian President Ingrid Solvane in Marlow on Oct. 2,
|     ▌ 2024; (Right) Norland Premier Tomas Arkady in Kestral on March 14,
|─[Person]──────────────────────────────────────────────────────────── 12 of 29 ─
| Tomas Arkady · sure
|▌Role       Norland Premier
| Also       Arkady
|            the premier
| With       Ingrid Solvane · 2
| Events     7
|   5%  Wed 2 Oct 2024: Vesterian President Ingrid Solvane in Marlow
|   6%  Fri 14 Mar 2025: Norland Premier Tomas Arkady in Kestral
|  75%  5–8 Sep 2025: In a survey taken between Sept. 5 and Sept. 8, four in te…
|   8%  Tue 16 Sep 2025: Vesterian President Ingrid Solvane and Norland Premier…
|  18%  Tue 16 Sep 2025: In his own statement on Tuesday, Arkady said a joint c…
|  96%  Tue 16 Sep 2025: the premier said
|────────────────────────────────────────────────────────────────────────────────
|  7%  harbour-talks.txt                      ↑↓ move  Enter go there  Esc close
| cursor: row 11, column 0
> Esc
> Tab Down
screen
|       Vesteria and Norland to Reopen Shared Harbor as Leaders Agree to…
|       In his own statement on Tuesday, Arkady said a joint crew of
|       pilots from the two countries would guide every ship past the
|       wreck until it is raised.
|
|     ▌ “The sea does not ask anyone for a passport,” Arkady told
|     ▌ reporters outside the Admiralty in Kestral, “and from next week it
|     ▌ will not have to fill in two forms.”
|
|       The harbor has been shut since Aug. 3, when the barge Margit,
|       loaded with gravel, broke in two in the middle of the channel.
|       Each side held the other responsible: Norland because the barge
|       was registered in Vesteria, Vesteria because a Norland pilot had
|       been at the wheel.
|
|─ Timeline 33 ── People 9 ──[Quotes 14]─────────────────────────────────────────
| “He read me the tide table and I read him the bill,” … “We split both.”
| Ingrid Solvane · 16 Sep
|▌“The sea does not ask anyone for a passport,” … “and from next week it will
|▌not have to fill in two forms.”  Tomas Arkady · to reporters
| “a family dinner without the food.”
| Yusuf Demirel? · 8–14 Sep · to a parliamentary committee
|────────────────────────────────────────────────────────────────────────────────
| 28%  harbour-talks.txt           ↑↓ move  Tab pane  Enter show  i card  ? help
| cursor: row 18, column 0
size 40x12
screen
|─[Quotes 14]────────────────────────────
| “He read me the tide table and I read
| him the bill,” … “We split both.”
| Ingrid Solvane · 16 Sep
|▌“The sea does not ask anyone for a
|▌passport,” … “and from next week it
|▌will not have to fill in two forms.”
|▌Tomas Arkady · to reporters
| “a family dinner without the food.”
| Yusuf Demirel? · 8–14 Sep · to a parl…
|────────────────────────────────────────
| 22%  harbour-talks.txt          ? help
| cursor: row 4, column 0
size 120x36
> S-Tab F
screen
|    Vesteria and Norland to Reopen Shared Harbor as Leaders Agree to…     ├─ Timeline ─────────────── Tomas Arkady ─ 7 ─
|    In his own statement on Tuesday, Arkady said a joint crew of          │ 2024
|    pilots from the two countries would guide every ship past the         │ ● 2 Oct      Vesterian President Ingrid So…
|    wreck until it is raised.                                             │ 2025
|                                                                          │▌● 14 Mar     Norland Premier Tomas Arkady
|  ▌ “The sea does not ask anyone for a passport,” Arkady told             │▌             in Kestral
|  ▌ reporters outside the Admiralty in Kestral, “and from next week it    │ ┃ 5–8 Sep    In a survey taken between Sep…
|  ▌ will not have to fill in two forms.”                                  │ ● 16 Sep     Vesterian President Ingrid So…
|                                                                          │ ● 16 Sep     In his own statement on Tuesd…
|    The harbor has been shut since Aug. 3, when the barge Margit,         │ ● 16 Sep     the premier said
|    loaded with gravel, broke in two in the middle of the channel.        │ > 22–28 Sep  it will not have to fill in t…
|    Each side held the other responsible: Norland because the barge       │ ≈ 16 Sep     · 2 more without a date
|    was registered in Vesteria, Vesteria because a Norland pilot had      ├─[People]───────────────── Tomas Arkady ─ 1 ─
|    been at the wheel.                                                    │▌Tomas Arkady     9 ▅▅▁▅▃▅ Norland Premier
|                                                                          │
|    Foreign Minister Yusuf Demirel, who led the Vesterian delegation,     │
|    told a parliamentary committee last week that the negotiations had    │
|    been “a family dinner without the food.” The phrase was printed on    │
|    posters within a day.                                                 │
|                                                                          │
|    According to the Sandhaven Port Authority, 64 ships have been         ├─ Quotes ───────────────── Tomas Arkady ─ 4 ─
|    turned away and about 9,000 tons of wheat are waiting in silos on     │▌“The sea does not ask anyone for a
|    the eastern shore. Farmers there have taken to calling the detour     │▌passport,” … “and from next week it will
|    by rail the “camel road.”                                             │▌not have to fill in two forms.”
|                                                                          │▌Tomas Arkady · to reporters
|    “We measure our losses in mice,” said Dagny Holt, who manages the     │ “The barge was overloaded by a fifth,”
|    largest of the silos. “The mice are doing very well.”                 │ Tomas Arkady
|                                                                          │ “Then we will meet again and be rude to
|    Her husband, Emil Holt, a retired tugboat captain, has offered        │ each other in two languages,”
|    since the first week of August to raise the wreck with two tugs       │ Tomas Arkady · 16 Sep
|    and a chain.                                                          │ “But I have told my wife that I will be
|                                                                          │ home by Christmas.”  Tomas Arkady?
|    “Nobody has said no,” he said. “They only ask me to submit it in      │ · 1 reported without marks
|    writing.”                                                             │
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
| 42%  harbour-talks.txt  Only Tomas Arkady; F or Esc shows everything     ↑↓ move  Tab pane  Enter show  i card  ? help
| cursor: row 13, column 75
> Esc
> / p i l o t Enter n
screen
|    Vesteria and Norland to Reopen Shared Harbor as Leaders Agree to…     ├─ Timeline ───────────────────────────── 33 ─
|    In his own statement on Tuesday, Arkady said a joint crew of          │ 2024
|    pilots from the two countries would guide every ship past the         │ ● 2 Oct      Vesterian President Ingrid So…
|    wreck until it is raised.                                             │ 2025
|                                                                          │▌● 14 Mar     Norland Premier Tomas Arkady
|  ▌ “The sea does not ask anyone for a passport,” Arkady told             │▌             in Kestral
|  ▌ reporters outside the Admiralty in Kestral, “and from next week it    │ ~ May        long before the accident, eng…
|  ▌ will not have to fill in two forms.”                                  │ ● 21 May     Their report, dated May 21
|                                                                          │ ~ July       Solvane had promised in July…
|    The harbor has been shut since Aug. 3, when the barge Margit,         │ ~ August     Archbishop Anselm Okoye, who…
|    loaded with gravel, broke in two in the middle of the channel.        │ ┃ since 3 Aug The harbor has been shut sin…
|    Each side held the other responsible: Norland because the barge       │ ● 3 Aug      the barge Margit, loaded with…
|    was registered in Vesteria, Vesteria because a Norland pilot had      ├─[People]──────────────────────────────── 9 ─
|    been at the wheel.                                                    │ Ingrid Solvane  11 █▁▁▃▅▂ Vesterian Presid…
|                                                                          │▌Tomas Arkady     9 ▅▅▁▅▃▅ Norland Premier
|    Foreign Minister Yusuf Demirel, who led the Vesterian delegation,     │ Helena Vass      3 ▁▁▅▃▁▁ hydrologist
|    told a parliamentary committee last week that the negotiations had    │ Ruben Castellan  3 ▁▁▁█▁▁ former judge
|    been “a family dinner without the food.” The phrase was printed on    │ Emil Holt        2 ▁▁▅▁▁▁ husband
|    posters within a day.                                                 │ Petra Lindqvist  2 ▁▁▁▃▃▁ Senator
|                                                                          │ Anselm Okoye     2 ▁▁▁▁▃▃ Archbishop
|    According to the Sandhaven Port Authority, 64 ships have been         ├─ Quotes ─────────────────────────────── 14 ─
|    turned away and about 9,000 tons of wheat are waiting in silos on     │ “He read me the tide table and I read him
|    the eastern shore. Farmers there have taken to calling the detour     │ the bill,” … “We split both.”
|    by rail the “camel road.”                                             │ Ingrid Solvane · 16 Sep
|                                                                          │▌“The sea does not ask anyone for a
|    “We measure our losses in mice,” said Dagny Holt, who manages the     │▌passport,” … “and from next week it will
|    largest of the silos. “The mice are doing very well.”                 │▌not have to fill in two forms.”
|                                                                          │▌Tomas Arkady · to reporters
|    Her husband, Emil Holt, a retired tugboat captain, has offered        │ “a family dinner without the food.”
|    since the first week of August to raise the wreck with two tugs       │ Yusuf Demirel? · 8–14 Sep · to a parliamen…
|    and a chain.                                                          │ “We measure our losses in mice,” … “The
|                                                                          │ mice are doing very well.”  Dagny Holt
|    “Nobody has said no,” he said. “They only ask me to submit it in      │ “Nobody has said no,” … “They only ask me
|    writing.”                                                             │ to submit it in writing.”  Emil Holt
|──────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────
| 42%  harbour-talks.txt  No entry of People matches    ↑↓ move  Tab pane  Enter show  i card  / search  F focus  ? help
| cursor: row 14, column 75
