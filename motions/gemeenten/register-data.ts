/**
 * The gemeenten of the Netherlands, present and former, as data.
 *
 * Source: TOOI, register gemeenten compleet, version 4
 * (https://identifier.overheid.nl/tooi/set/rwc_gemeenten_compleet/4); successors come from the change
 * events in that register. A merger that is not in it yet, such as that of Wijdemeren with Hilversum,
 * is left out: a bill is not a fact.
 */

/** All changes up to and including this day are in the data. */
export const REGISTER_DATE = '2026-01-01';

/** One gemeente a line: code|name|province|last day|successors, by spaces|official name if another. */
export const REGISTER_LINES = `
gm0003|Appingedam|Groningen|2020-12-31|gm1979
gm0005|Bedum|Groningen|2018-12-31|gm1966
gm0007|Bellingwedde|Groningen|2017-12-31|gm1950
gm0009|Ten Boer|Groningen|2018-12-31|gm0014
gm0010|Delfzijl|Groningen|2020-12-31|gm1979
gm0014|Groningen|Groningen
gm0015|Grootegast|Groningen|2018-12-31|gm1969
gm0017|Haren|Groningen|2018-12-31|gm0014
gm0018|Hoogezand-Sappemeer|Groningen|2017-12-31|gm1952
gm0022|Leek|Groningen|2018-12-31|gm1969
gm0024|Loppersum|Groningen|2020-12-31|gm1979
gm0025|Marum|Groningen|2018-12-31|gm1969
gm0034|Almere|Flevoland
gm0037|Stadskanaal|Groningen
gm0039|Scheemda|Groningen|2009-12-31|gm1895
gm0040|Slochteren|Groningen|2017-12-31|gm1952
gm0047|Veendam|Groningen
gm0048|Vlagtwedde|Groningen|2017-12-31|gm1950
gm0050|Zeewolde|Flevoland
gm0051|Skarsterlân|Fryslân|2013-12-31|gm1921
gm0052|Winschoten|Groningen|2009-12-31|gm1895
gm0053|Winsum|Groningen|2018-12-31|gm1969 gm1966
gm0055|Boarnsterhim|Fryslân|2013-12-31|gm0080
gm0056|Zuidhorn|Groningen|2018-12-31|gm1969
gm0058|Dongeradeel|Fryslân|2018-12-31|gm1970
gm0059|Achtkarspelen|Fryslân
gm0060|Ameland|Fryslân
gm0063|het Bildt|Fryslân|2017-12-31|gm1949
gm0064|Bolsward|Fryslân|2010-12-31|gm1900
gm0065|Dantumadeel|Fryslân|2008-12-31|gm1891
gm0070|Franekeradeel|Fryslân|2017-12-31|gm1949
gm0072|Harlingen|Fryslân
gm0074|Heerenveen|Fryslân
gm0079|Kollumerland en Nieuwkruisland|Fryslân|2018-12-31|gm1970
gm0080|Leeuwarden|Fryslân
gm0081|Leeuwarderadeel|Fryslân|2017-12-31|gm0080
gm0082|Lemsterland|Fryslân|2013-12-31|gm1921
gm0083|Menaldumadeel|Fryslân|2010-12-31|gm1908
gm0085|Ooststellingwerf|Fryslân
gm0086|Opsterland|Fryslân
gm0088|Schiermonnikoog|Fryslân
gm0090|Smallingerland|Fryslân
gm0091|Sneek|Fryslân|2010-12-31|gm1900
gm0093|Terschelling|Fryslân
gm0096|Vlieland|Fryslân
gm0098|Weststellingwerf|Fryslân
gm0104|Nijefurd|Fryslân|2010-12-31|gm1900
gm0106|Assen|Drenthe
gm0109|Coevorden|Drenthe
gm0114|Emmen|Drenthe
gm0118|Hoogeveen|Drenthe
gm0119|Meppel|Drenthe
gm0140|Littenseradiel|Fryslân|2017-12-31|gm0080 gm1900
gm0141|Almelo|Overijssel
gm0142|Ambt Delden|Overijssel|2000-12-31|gm1735
gm0143|Avereest|Overijssel|2000-12-31|gm0160
gm0144|Bathmen|Overijssel|2004-12-31|gm0150
gm0147|Borne|Overijssel
gm0148|Dalfsen|Overijssel
gm0149|Denekamp|Overijssel|2002-05-31|gm1774
gm0150|Deventer|Overijssel
gm0151|Diepenheim|Overijssel|2000-12-31|gm1735
gm0153|Enschede|Overijssel
gm0154|Genemuiden|Overijssel|2000-12-31|gm1896
gm0156|Goor|Overijssel|2000-12-31|gm1735
gm0157|Gramsbergen|Overijssel|2000-12-31|gm0160
gm0158|Haaksbergen|Overijssel
gm0159|Den Ham|Overijssel|2000-12-31|gm0186
gm0160|Hardenberg|Overijssel
gm0161|Hasselt|Overijssel|2000-12-31|gm1896
gm0162|Heino|Overijssel|2000-12-31|gm0177
gm0163|Hellendoorn|Overijssel
gm0164|Hengelo|Overijssel
gm0165|Holten|Overijssel|2000-12-31|gm0178
gm0166|Kampen|Overijssel
gm0168|Losser|Overijssel
gm0169|Markelo|Overijssel|2000-12-31|gm1735
gm0170|Nieuwleusen|Overijssel|2000-12-31|gm0148
gm0171|Noordoostpolder|Flevoland
gm0173|Oldenzaal|Overijssel
gm0174|Olst|Overijssel|2002-03-25|gm1773
gm0175|Ommen|Overijssel
gm0176|Ootmarsum|Overijssel|2000-12-31|gm0149
gm0177|Raalte|Overijssel
gm0178|Rijssen|Overijssel|2003-03-14|gm1742
gm0179|Stad Delden|Overijssel|2000-12-31|gm1735
gm0180|Staphorst|Overijssel
gm0181|Steenwijk|Overijssel|2002-12-31|gm1708
gm0183|Tubbergen|Overijssel
gm0184|Urk|Flevoland
gm0186|Vriezenveen|Overijssel|2002-05-31|gm1700
gm0188|Weerselo|Overijssel|2000-12-31|gm0149
gm0189|Wierden|Overijssel
gm0190|Wijhe|Overijssel|2000-12-31|gm0174
gm0191|IJsselmuiden|Overijssel|2000-12-31|gm0166
gm0192|Zwartsluis|Overijssel|2000-12-31|gm1896
gm0193|Zwolle|Overijssel
gm0194|Brederwiede|Overijssel|2000-12-31|gm0181
gm0195|IJsselham|Overijssel|2000-12-31|gm0181
gm0196|Rijnwaarden|Gelderland|2017-12-31|gm0299
gm0197|Aalten|Gelderland
gm0199|Angerlo|Gelderland|2004-12-31|gm0299
gm0200|Apeldoorn|Gelderland
gm0202|Arnhem|Gelderland
gm0203|Barneveld|Gelderland
gm0206|Bemmel|Gelderland|2002-12-31|gm1705
gm0207|Bergh|Gelderland|2004-12-31|gm1955
gm0209|Beuningen|Gelderland
gm0211|Borculo|Gelderland|2004-12-31|gm1859
gm0213|Brummen|Gelderland
gm0214|Buren|Gelderland
gm0216|Culemborg|Gelderland
gm0218|Didam|Gelderland|2004-12-31|gm1955
gm0219|Dinxperlo|Gelderland|2004-12-31|gm0197
gm0220|Dodewaard|Gelderland|2001-12-31|gm0258
gm0221|Doesburg|Gelderland
gm0222|Doetinchem|Gelderland
gm0225|Druten|Gelderland
gm0226|Duiven|Gelderland
gm0227|Echteld|Gelderland|2001-12-31|gm0258
gm0228|Ede|Gelderland
gm0229|Eibergen|Gelderland|2004-12-31|gm1859
gm0230|Elburg|Gelderland
gm0231|Elst|Gelderland|2000-12-31|gm1734
gm0232|Epe|Gelderland
gm0233|Ermelo|Gelderland
gm0236|Geldermalsen|Gelderland|2018-12-31|gm1960
gm0237|Gendringen|Gelderland|2004-12-31|gm1509
gm0238|Gendt|Gelderland|2000-12-31|gm0206
gm0239|Gorssel|Gelderland|2004-12-31|gm0262
gm0240|Groenlo|Gelderland|2006-05-18|gm1586
gm0241|Groesbeek|Gelderland|2015-12-31|gm1945
gm0243|Harderwijk|Gelderland
gm0244|Hattem|Gelderland
gm0246|Heerde|Gelderland
gm0251|Heteren|Gelderland|2000-12-31|gm1734
gm0252|Heumen|Gelderland
gm0253|Hoevelaken|Gelderland|1999-12-31|gm0267
gm0255|Huissen|Gelderland|2000-12-31|gm0206
gm0256|Hummelo en Keppel|Gelderland|2004-12-31|gm1876
gm0258|Kesteren|Gelderland|2003-03-31|gm1740
gm0260|Lichtenvoorde|Gelderland|2004-12-31|gm0240
gm0262|Lochem|Gelderland
gm0263|Maasdriel|Gelderland
gm0265|Millingen aan de Rijn|Gelderland|2014-12-31|gm0241
gm0266|Neede|Gelderland|2004-12-31|gm1859
gm0267|Nijkerk|Gelderland
gm0268|Nijmegen|Gelderland
gm0269|Oldebroek|Gelderland
gm0273|Putten|Gelderland
gm0274|Renkum|Gelderland
gm0275|Rheden|Gelderland
gm0277|Rozendaal|Gelderland
gm0278|Ruurlo|Gelderland|2004-12-31|gm1859
gm0279|Scherpenzeel|Gelderland
gm0280|Steenderen|Gelderland|2004-12-31|gm1876
gm0281|Tiel|Gelderland
gm0282|Ubbergen|Gelderland|2014-12-31|gm0241
gm0283|Valburg|Gelderland|2000-12-31|gm1734
gm0285|Voorst|Gelderland
gm0286|Vorden|Gelderland|2004-12-31|gm1876
gm0289|Wageningen|Gelderland
gm0291|Warnsveld|Gelderland|2004-12-31|gm0301
gm0292|Wehl|Gelderland|2004-12-31|gm0222
gm0293|Westervoort|Gelderland
gm0294|Winterswijk|Gelderland
gm0295|Wisch|Gelderland|2004-12-31|gm1509
gm0296|Wijchen|Gelderland
gm0297|Zaltbommel|Gelderland
gm0298|Zelhem|Gelderland|2004-12-31|gm1876
gm0299|Zevenaar|Gelderland
gm0301|Zutphen|Gelderland
gm0302|Nunspeet|Gelderland
gm0303|Dronten|Flevoland
gm0304|Neerijnen|Gelderland|2018-12-31|gm1960
gm0305|Abcoude|Utrecht|2010-12-31|gm0736
gm0306|Amerongen|Utrecht|2005-12-31|gm1581
gm0307|Amersfoort|Utrecht
gm0308|Baarn|Utrecht
gm0310|De Bilt|Utrecht
gm0311|Breukelen|Utrecht|2010-12-31|gm1904
gm0312|Bunnik|Utrecht
gm0313|Bunschoten|Utrecht
gm0315|Doorn|Utrecht|2005-12-31|gm1581
gm0316|Driebergen-Rijsenburg|Utrecht|2005-12-31|gm1581
gm0317|Eemnes|Utrecht
gm0318|Harmelen|Utrecht|2000-12-31|gm0632
gm0321|Houten|Utrecht
gm0326|Leersum|Utrecht|2005-12-31|gm1581
gm0327|Leusden|Utrecht
gm0329|Loenen|Utrecht|2010-12-31|gm1904
gm0330|Loosdrecht|Utrecht|2001-12-31|gm1696
gm0331|Lopik|Utrecht
gm0332|Maarn|Utrecht|2005-12-31|gm1581
gm0333|Maarssen|Utrecht|2010-12-31|gm1904
gm0334|Maartensdijk|Utrecht|2000-12-31|gm0310
gm0335|Montfoort|Utrecht
gm0339|Renswoude|Utrecht
gm0340|Rhenen|Utrecht
gm0342|Soest|Utrecht
gm0344|Utrecht|Utrecht
gm0345|Veenendaal|Utrecht
gm0347|Vleuten-De Meern|Utrecht|2000-12-31|gm0344
gm0351|Woudenberg|Utrecht
gm0352|Wijk bij Duurstede|Utrecht
gm0353|IJsselstein|Utrecht
gm0355|Zeist|Utrecht
gm0356|Nieuwegein|Utrecht
gm0357|Egmond|Noord-Holland|2000-12-31|gm0373
gm0358|Aalsmeer|Noord-Holland
gm0360|Akersloot|Noord-Holland|2001-12-31|gm0383
gm0361|Alkmaar|Noord-Holland
gm0362|Amstelveen|Noord-Holland
gm0363|Amsterdam|Noord-Holland
gm0364|Andijk|Noord-Holland|2010-12-31|gm0420
gm0365|Graft-De Rijp|Noord-Holland|2014-12-31|gm0361
gm0366|Anna Paulowna|Noord-Holland|2011-12-31|gm1911
gm0370|Beemster|Noord-Holland|2021-12-31|gm0439
gm0372|Bennebroek|Noord-Holland|2008-12-31|gm0377
gm0373|Bergen (NH)|Noord-Holland
gm0375|Beverwijk|Noord-Holland
gm0376|Blaricum|Noord-Holland
gm0377|Bloemendaal|Noord-Holland
gm0381|Bussum|Noord-Holland|2015-12-31|gm1942
gm0383|Castricum|Noord-Holland
gm0384|Diemen|Noord-Holland
gm0385|Edam-Volendam|Noord-Holland
gm0388|Enkhuizen|Noord-Holland
gm0390|'s-Graveland|Noord-Holland|2001-12-31|gm1696
gm0392|Haarlem|Noord-Holland
gm0393|Haarlemmerliede en Spaarnwoude|Noord-Holland|2018-12-31|gm0394
gm0394|Haarlemmermeer|Noord-Holland
gm0395|Harenkarspel|Noord-Holland|2012-12-31|gm0441
gm0396|Heemskerk|Noord-Holland
gm0397|Heemstede|Noord-Holland
gm0398|Heerhugowaard|Noord-Holland|2021-12-31|gm1980
gm0399|Heiloo|Noord-Holland
gm0400|Den Helder|Noord-Holland
gm0402|Hilversum|Noord-Holland
gm0405|Hoorn|Noord-Holland
gm0406|Huizen|Noord-Holland
gm0412|Niedorp|Noord-Holland|2011-12-31|gm1911
gm0415|Landsmeer|Noord-Holland
gm0416|Langedijk|Noord-Holland|2021-12-31|gm1980
gm0417|Laren|Noord-Holland
gm0418|Limmen|Noord-Holland|2001-12-31|gm0383
gm0420|Medemblik|Noord-Holland
gm0424|Muiden|Noord-Holland|2015-12-31|gm1942
gm0425|Naarden|Noord-Holland|2015-12-31|gm1942
gm0426|Nederhorst den Berg|Noord-Holland|2001-12-31|gm1696
gm0429|Obdam|Noord-Holland|2006-12-31|gm1598
gm0431|Oostzaan|Noord-Holland
gm0432|Opmeer|Noord-Holland
gm0437|Ouder-Amstel|Noord-Holland
gm0439|Purmerend|Noord-Holland
gm0441|Schagen|Noord-Holland
gm0444|Schoorl|Noord-Holland|2000-12-31|gm0373
gm0448|Texel|Noord-Holland
gm0450|Uitgeest|Noord-Holland
gm0451|Uithoorn|Noord-Holland
gm0453|Velsen|Noord-Holland
gm0454|Venhuizen|Noord-Holland|2005-12-31|gm0498
gm0457|Weesp|Noord-Holland|2022-03-23|gm0363
gm0458|Schermer|Noord-Holland|2014-12-31|gm0361
gm0459|Wervershoof|Noord-Holland|2010-12-31|gm0420
gm0462|Wieringen|Noord-Holland|2011-12-31|gm1911
gm0463|Wieringermeer|Noord-Holland|2011-12-31|gm1911
gm0466|Wognum|Noord-Holland|2006-12-31|gm0420
gm0473|Zandvoort|Noord-Holland
gm0476|Zijpe|Noord-Holland|2012-12-31|gm0441
gm0478|Zeevang|Noord-Holland|2015-12-31|gm0385
gm0479|Zaanstad|Noord-Holland
gm0480|Ter Aar|Zuid-Holland|2006-12-31|gm0569
gm0482|Alblasserdam|Zuid-Holland
gm0483|Alkemade|Zuid-Holland|2008-12-31|gm1884
gm0484|Alphen aan den Rijn|Zuid-Holland
gm0489|Barendrecht|Zuid-Holland
gm0491|Bergambacht|Zuid-Holland|2014-12-31|gm1931
gm0492|Bergschenhoek|Zuid-Holland|2006-12-31|gm1621
gm0493|Berkel en Rodenrijs|Zuid-Holland|2006-12-31|gm1621
gm0495|Bleiswijk|Zuid-Holland|2006-12-31|gm1621
gm0497|Bodegraven|Zuid-Holland|2010-12-31|gm1901
gm0498|Drechterland|Noord-Holland
gm0499|Boskoop|Zuid-Holland|2013-12-31|gm0484
gm0501|Brielle|Zuid-Holland|2022-12-31|gm1992
gm0502|Capelle aan den IJssel|Zuid-Holland
gm0503|Delft|Zuid-Holland
gm0504|Dirksland|Zuid-Holland|2012-12-31|gm1924
gm0505|Dordrecht|Zuid-Holland
gm0511|Goedereede|Zuid-Holland|2012-12-31|gm1924
gm0512|Gorinchem|Zuid-Holland
gm0513|Gouda|Zuid-Holland
gm0517|'s-Gravendeel|Zuid-Holland|2006-12-31|gm0585
gm0518|Den Haag|Zuid-Holland|||'s-Gravenhage
gm0519|'s-Gravenzande|Zuid-Holland|2003-12-31|gm1783
gm0523|Hardinxveld-Giessendam|Zuid-Holland
gm0526|Heerjansdam|Zuid-Holland|2002-12-31|gm0642
gm0529|Noorder-Koggenland|Noord-Holland|2006-12-31|gm0420
gm0530|Hellevoetsluis|Zuid-Holland|2022-12-31|gm1992
gm0531|Hendrik-Ido-Ambacht|Zuid-Holland
gm0532|Stede Broec|Noord-Holland
gm0534|Hillegom|Zuid-Holland
gm0537|Katwijk|Zuid-Holland
gm0542|Krimpen aan den IJssel|Zuid-Holland
gm0545|Leerdam|Zuid-Holland|2018-12-31|gm1961
gm0546|Leiden|Zuid-Holland
gm0547|Leiderdorp|Zuid-Holland
gm0548|Leidschendam|Zuid-Holland|2001-12-31|gm1916
gm0552|De Lier|Zuid-Holland|2003-12-31|gm1783
gm0553|Lisse|Zuid-Holland
gm0555|Maasland|Zuid-Holland|2003-12-31|gm1842
gm0556|Maassluis|Zuid-Holland
gm0558|Wester-Koggenland|Noord-Holland|2006-12-31|gm1598
gm0559|Middelharnis|Zuid-Holland|2012-12-31|gm1924
gm0562|Monster|Zuid-Holland|2003-12-31|gm1783
gm0563|Moordrecht|Zuid-Holland|2009-12-31|gm1892
gm0565|Naaldwijk|Zuid-Holland|2003-12-31|gm1783
gm0567|Nieuwerkerk aan den IJssel|Zuid-Holland|2009-12-31|gm1892
gm0568|Bernisse|Zuid-Holland|2014-12-31|gm1930
gm0569|Nieuwkoop|Zuid-Holland
gm0571|Nieuw-Lekkerland|Zuid-Holland|2012-12-31|gm1927
gm0575|Noordwijk|Zuid-Holland
gm0576|Noordwijkerhout|Zuid-Holland|2018-12-31|gm0575
gm0577|Nootdorp|Zuid-Holland|2001-12-31|gm1926
gm0579|Oegstgeest|Zuid-Holland
gm0580|Oostflakkee|Zuid-Holland|2012-12-31|gm1924
gm0584|Oud-Beijerland|Zuid-Holland|2018-12-31|gm1963
gm0585|Binnenmaas|Zuid-Holland|2018-12-31|gm1963
gm0588|Korendijk|Zuid-Holland|2018-12-31|gm1963
gm0589|Oudewater|Utrecht
gm0590|Papendrecht|Zuid-Holland
gm0594|Pijnacker|Zuid-Holland|2001-12-31|gm1926
gm0595|Reeuwijk|Zuid-Holland|2010-12-31|gm1901
gm0597|Ridderkerk|Zuid-Holland
gm0599|Rotterdam|Zuid-Holland
gm0600|Rozenburg|Zuid-Holland|2010-03-17|gm0599
gm0602|Rijnsburg|Zuid-Holland|2005-12-31|gm0537
gm0603|Rijswijk|Zuid-Holland
gm0604|Sassenheim|Zuid-Holland|2005-12-31|gm1525
gm0606|Schiedam|Zuid-Holland
gm0607|Schipluiden|Zuid-Holland|2003-12-31|gm1842
gm0608|Schoonhoven|Zuid-Holland|2014-12-31|gm1931
gm0610|Sliedrecht|Zuid-Holland
gm0611|Cromstrijen|Zuid-Holland|2018-12-31|gm1963
gm0612|Spijkenisse|Zuid-Holland|2014-12-31|gm1930
gm0613|Albrandswaard|Zuid-Holland
gm0614|Westvoorne|Zuid-Holland|2022-12-31|gm1992
gm0617|Strijen|Zuid-Holland|2018-12-31|gm1963
gm0619|Valkenburg|Zuid-Holland|2005-12-31|gm0537
gm0620|Vianen|Utrecht|2018-12-31|gm1961
gm0622|Vlaardingen|Zuid-Holland
gm0623|Vlist|Zuid-Holland|2014-12-31|gm1931
gm0624|Voorburg|Zuid-Holland|2001-12-31|gm1916
gm0625|Voorhout|Zuid-Holland|2005-12-31|gm1525
gm0626|Voorschoten|Zuid-Holland
gm0627|Waddinxveen|Zuid-Holland
gm0628|Warmond|Zuid-Holland|2005-12-31|gm1525
gm0629|Wassenaar|Zuid-Holland
gm0630|Wateringen|Zuid-Holland|2003-12-31|gm1783
gm0632|Woerden|Utrecht
gm0637|Zoetermeer|Zuid-Holland
gm0638|Zoeterwoude|Zuid-Holland
gm0642|Zwijndrecht|Zuid-Holland
gm0643|Nederlek|Zuid-Holland|2014-12-31|gm1931
gm0644|Ouderkerk|Zuid-Holland|2014-12-31|gm1931
gm0645|Jacobswoude|Zuid-Holland|2008-12-31|gm1884
gm0650|Axel|Zeeland|2002-12-31|gm0715
gm0653|Gaasterlân-Sleat|Fryslân|2013-12-31|gm1921
gm0654|Borsele|Zeeland
gm0664|Goes|Zeeland
gm0668|West Maas en Waal|Gelderland
gm0675|Hontenisse|Zeeland|2002-12-31|gm0677
gm0677|Hulst|Zeeland
gm0678|Kapelle|Zeeland
gm0683|Wymbritseradiel|Fryslân|2010-12-31|gm1900
gm0687|Middelburg|Zeeland
gm0689|Giessenlanden|Zuid-Holland|2018-12-31|gm1978
gm0692|Oostburg|Zeeland|2002-12-31|gm1714
gm0693|Graafstroom|Zuid-Holland|2012-12-31|gm1927
gm0694|Liesveld|Zuid-Holland|2012-12-31|gm1927
gm0703|Reimerswaal|Zeeland
gm0704|Sas van Gent|Zeeland|2002-12-31|gm0715
gm0707|Zederik|Zuid-Holland|2018-12-31|gm1961
gm0710|Wûnseradiel|Fryslân|2010-12-31|gm1900
gm0715|Terneuzen|Zeeland
gm0716|Tholen|Zeeland
gm0717|Veere|Zeeland
gm0718|Vlissingen|Zeeland
gm0733|Lingewaal|Gelderland|2018-12-31|gm1960
gm0736|De Ronde Venen|Utrecht
gm0737|Tytsjerksteradiel|Fryslân
gm0738|Aalburg|Noord-Brabant|2018-12-31|gm1959
gm0743|Asten|Noord-Brabant
gm0744|Baarle-Nassau|Noord-Brabant
gm0748|Bergen op Zoom|Noord-Brabant
gm0753|Best|Noord-Brabant
gm0755|Boekel|Noord-Brabant
gm0756|Boxmeer|Noord-Brabant|2021-12-31|gm1982
gm0757|Boxtel|Noord-Brabant
gm0758|Breda|Noord-Brabant
gm0762|Deurne|Noord-Brabant
gm0765|Pekela|Groningen
gm0766|Dongen|Noord-Brabant
gm0770|Eersel|Noord-Brabant
gm0772|Eindhoven|Noord-Brabant
gm0777|Etten-Leur|Noord-Brabant
gm0779|Geertruidenberg|Noord-Brabant
gm0781|Geldrop|Noord-Brabant|2003-12-31|gm1771
gm0784|Gilze en Rijen|Noord-Brabant
gm0785|Goirle|Noord-Brabant
gm0786|Grave|Noord-Brabant|2021-12-31|gm1982
gm0788|Haaren|Noord-Brabant|2020-12-31|gm0757 gm0824 gm0855 gm0865
gm0794|Helmond|Noord-Brabant
gm0796|'s-Hertogenbosch|Noord-Brabant
gm0797|Heusden|Noord-Brabant
gm0798|Hilvarenbeek|Noord-Brabant
gm0808|Lith|Noord-Brabant|2010-12-31|gm0828
gm0809|Loon op Zand|Noord-Brabant
gm0814|Mierlo|Noord-Brabant|2003-12-31|gm1771
gm0815|Mill en Sint Hubert|Noord-Brabant|2021-12-31|gm1982
gm0820|Nuenen, Gerwen en Nederwetten|Noord-Brabant
gm0823|Oirschot|Noord-Brabant
gm0824|Oisterwijk|Noord-Brabant
gm0826|Oosterhout|Noord-Brabant
gm0828|Oss|Noord-Brabant
gm0835|Ravenstein|Noord-Brabant|2002-12-31|gm0828
gm0840|Rucphen|Noord-Brabant
gm0844|Schijndel|Noord-Brabant|2016-12-31|gm1948
gm0845|Sint-Michielsgestel|Noord-Brabant
gm0846|Sint-Oedenrode|Noord-Brabant|2016-12-31|gm1948
gm0847|Someren|Noord-Brabant
gm0848|Son en Breugel|Noord-Brabant
gm0851|Steenbergen|Noord-Brabant
gm0852|Waterland|Noord-Holland
gm0855|Tilburg|Noord-Brabant
gm0856|Uden|Noord-Brabant|2021-12-31|gm1991
gm0858|Valkenswaard|Noord-Brabant
gm0860|Veghel|Noord-Brabant|2016-12-31|gm1948
gm0861|Veldhoven|Noord-Brabant
gm0865|Vught|Noord-Brabant
gm0866|Waalre|Noord-Brabant
gm0867|Waalwijk|Noord-Brabant
gm0870|Werkendam|Noord-Brabant|2018-12-31|gm1959
gm0873|Woensdrecht|Noord-Brabant
gm0874|Woudrichem|Noord-Brabant|2018-12-31|gm1959
gm0879|Zundert|Noord-Brabant
gm0880|Wormerland|Noord-Holland
gm0881|Onderbanken|Limburg|2018-12-31|gm1954
gm0882|Landgraaf|Limburg
gm0885|Arcen en Velden|Limburg|2009-12-31|gm0983
gm0888|Beek|Limburg
gm0889|Beesel|Limburg
gm0890|Belfeld|Limburg|2000-12-31|gm0983
gm0893|Bergen (L)|Limburg
gm0897|Born|Limburg|2000-12-31|gm1883
gm0898|Broekhuizen|Limburg|2000-12-31|gm1507
gm0899|Brunssum|Limburg
gm0902|Echt|Limburg|2002-12-31|gm1711
gm0905|Eijsden|Limburg|2010-12-31|gm1903
gm0906|Geleen|Limburg|2000-12-31|gm1883
gm0907|Gennep|Limburg
gm0912|Grubbenvorst|Limburg|2000-12-31|gm1507
gm0914|Haelen|Limburg|2006-12-31|gm1640
gm0917|Heerlen|Limburg
gm0918|Helden|Limburg|2009-12-31|gm1894
gm0920|Heythuysen|Limburg|2006-12-31|gm1640
gm0923|Horst|Limburg|2000-12-31|gm1507
gm0925|Hunsel|Limburg|2006-12-31|gm1640
gm0928|Kerkrade|Limburg
gm0929|Kessel|Limburg|2009-12-31|gm1894
gm0933|Maasbracht|Limburg|2006-12-31|gm1641
gm0934|Maasbree|Limburg|2009-12-31|gm1894
gm0935|Maastricht|Limburg
gm0936|Margraten|Limburg|2010-12-31|gm1903
gm0938|Meerssen|Limburg
gm0941|Meijel|Limburg|2009-12-31|gm1894
gm0944|Mook en Middelaar|Limburg
gm0946|Nederweert|Limburg
gm0951|Nuth|Limburg|2018-12-31|gm1954
gm0957|Roermond|Limburg
gm0962|Schinnen|Limburg|2018-12-31|gm1954
gm0964|Sevenum|Limburg|2009-12-31|gm1507
gm0965|Simpelveld|Limburg
gm0968|Sittard|Limburg|2000-12-31|gm1883
gm0971|Stein|Limburg
gm0974|Susteren|Limburg|2002-12-31|gm1711
gm0975|Swalmen|Limburg|2006-12-31|gm0957
gm0976|Tegelen|Limburg|2000-12-31|gm0983
gm0977|Thorn|Limburg|2006-12-31|gm1641
gm0981|Vaals|Limburg
gm0983|Venlo|Limburg
gm0984|Venray|Limburg
gm0986|Voerendaal|Limburg
gm0988|Weert|Limburg
gm0993|Meerlo-Wanssum|Limburg|2009-12-31|gm1507
gm0994|Valkenburg aan de Geul|Limburg
gm0995|Lelystad|Flevoland
gm1507|Horst aan de Maas|Limburg
gm1509|Oude IJsselstreek|Gelderland
gm1525|Teylingen|Zuid-Holland
gm1581|Utrechtse Heuvelrug|Utrecht
gm1586|Oost Gelre|Gelderland
gm1598|Koggenland|Noord-Holland
gm1621|Lansingerland|Zuid-Holland
gm1640|Leudal|Limburg
gm1641|Maasgouw|Limburg
gm1651|Eemsmond|Groningen|2018-12-31|gm1966
gm1652|Gemert-Bakel|Noord-Brabant
gm1655|Halderberge|Noord-Brabant
gm1658|Heeze-Leende|Noord-Brabant
gm1659|Laarbeek|Noord-Brabant
gm1661|Reiderland|Groningen|2009-12-31|gm1895
gm1663|De Marne|Groningen|2018-12-31|gm1966
gm1666|Zevenhuizen-Moerkapelle|Zuid-Holland|2009-12-31|gm1892
gm1667|Reusel-De Mierden|Noord-Brabant
gm1669|Roerdalen|Limburg
gm1670|Roggel en Neer|Limburg|2006-12-31|gm1640
gm1671|Maasdonk|Noord-Brabant|2014-12-31|gm0828 gm0796
gm1672|Rijnwoude|Zuid-Holland|2013-12-31|gm0484
gm1673|Liemeer|Zuid-Holland|2006-12-31|gm0569
gm1674|Roosendaal|Noord-Brabant
gm1676|Schouwen-Duiveland|Zeeland
gm1679|Ambt Montfort|Limburg|2006-12-31|gm1669
gm1680|Aa en Hunze|Drenthe
gm1681|Borger-Odoorn|Drenthe
gm1684|Cuijk|Noord-Brabant|2021-12-31|gm1982
gm1685|Landerd|Noord-Brabant|2021-12-31|gm1991
gm1690|De Wolden|Drenthe
gm1695|Noord-Beveland|Zeeland
gm1696|Wijdemeren|Noord-Holland
gm1698|Sluis-Aardenburg|Zeeland|2002-12-31|gm1714
gm1699|Noordenveld|Drenthe
gm1700|Twenterand|Overijssel
gm1701|Westerveld|Drenthe
gm1702|Sint Anthonis|Noord-Brabant|2021-12-31|gm1982
gm1705|Lingewaard|Gelderland
gm1706|Cranendonck|Noord-Brabant
gm1708|Steenwijkerland|Overijssel
gm1709|Moerdijk|Noord-Brabant
gm1711|Echt-Susteren|Limburg
gm1714|Sluis|Zeeland
gm1719|Drimmelen|Noord-Brabant
gm1721|Bernheze|Noord-Brabant
gm1722|Ferwerderadiel|Fryslân|2018-12-31|gm1970
gm1723|Alphen-Chaam|Noord-Brabant
gm1724|Bergeijk|Noord-Brabant
gm1728|Bladel|Noord-Brabant
gm1729|Gulpen-Wittem|Limburg
gm1730|Tynaarlo|Drenthe
gm1731|Midden-Drenthe|Drenthe
gm1734|Overbetuwe|Gelderland
gm1735|Hof van Twente|Overijssel
gm1740|Neder-Betuwe|Gelderland
gm1742|Rijssen-Holten|Overijssel
gm1771|Geldrop-Mierlo|Noord-Brabant
gm1773|Olst-Wijhe|Overijssel
gm1774|Dinkelland|Overijssel
gm1783|Westland|Zuid-Holland
gm1842|Midden-Delfland|Zuid-Holland
gm1859|Berkelland|Gelderland
gm1876|Bronckhorst|Gelderland
gm1883|Sittard-Geleen|Limburg
gm1884|Kaag en Braassem|Zuid-Holland
gm1891|Dantumadiel|Fryslân
gm1892|Zuidplas|Zuid-Holland
gm1894|Peel en Maas|Limburg
gm1895|Oldambt|Groningen
gm1896|Zwartewaterland|Overijssel
gm1900|Súdwest-Fryslân|Fryslân
gm1901|Bodegraven-Reeuwijk|Zuid-Holland
gm1903|Eijsden-Margraten|Limburg
gm1904|Stichtse Vecht|Utrecht
gm1908|Menameradiel|Fryslân|2017-12-31|gm1949
gm1911|Hollands Kroon|Noord-Holland
gm1916|Leidschendam-Voorburg|Zuid-Holland
gm1921|De Friese Meren|Fryslân|2015-06-30|gm1940
gm1924|Goeree-Overflakkee|Zuid-Holland
gm1926|Pijnacker-Nootdorp|Zuid-Holland
gm1927|Molenwaard|Zuid-Holland|2018-12-31|gm1978
gm1930|Nissewaard|Zuid-Holland
gm1931|Krimpenerwaard|Zuid-Holland
gm1937|Heel|Limburg|2006-12-31|gm1641
gm1940|De Fryske Marren|Fryslân
gm1942|Gooise Meren|Noord-Holland
gm1945|Berg en Dal|Gelderland
gm1948|Meierijstad|Noord-Brabant
gm1949|Waadhoeke|Fryslân
gm1950|Westerwolde|Groningen
gm1952|Midden-Groningen|Groningen
gm1954|Beekdaelen|Limburg
gm1955|Montferland|Gelderland
gm1959|Altena|Noord-Brabant
gm1960|West Betuwe|Gelderland
gm1961|Vijfheerenlanden|Utrecht
gm1963|Hoeksche Waard|Zuid-Holland
gm1966|Het Hogeland|Groningen
gm1969|Westerkwartier|Groningen
gm1970|Noardeast-Fryslân|Fryslân
gm1978|Molenlanden|Zuid-Holland
gm1979|Eemsdelta|Groningen
gm1980|Dijk en Waard|Noord-Holland
gm1982|Land van Cuijk|Noord-Brabant
gm1987|Menterwolde|Groningen|2017-12-31|gm1952
gm1991|Maashorst|Noord-Brabant
gm1992|Voorne aan Zee|Zuid-Holland
`;
