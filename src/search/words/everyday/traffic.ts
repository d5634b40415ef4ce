/** Streets, traffic and travel. See {@link everyday} for the form. */
export const traffic = `
vägarbete, gatuarbete, avstängd väg, avstängd gata, stänga gata, uppgrävd gata: trafikanordning, avstängning, vägarbete, ledningsarbete
trafikljus, rödljus, stoppljus: trafiksignal
farthinder, 30-väg, trettio, bilar kör för fort, fortkörning, fartkamera: hastighetsbegränsning, hastighetsplan, trafiksäkerhet, hastighet
skylt, skyltar, vägskylt, vägmärke, p-skylt: vägmärke, skyltning, lokal trafikföreskrift
trafikregler, parkeringsförbud, förbud bilar: lokal trafikföreskrift, trafikföreskrift, parkering
gratis buss, gratis bussar, gratis kollektivtrafik, gratis resor, åka gratis: avgiftsfri kollektivtrafik, avgiftsfri, kollektivtrafik
ungdomskort, skolkort, fritidskort buss: resekort, ungdomsbiljett, avgiftsfri kollektivtrafik
busskur, väderskydd, hållplatser: hållplats, väderskydd
bussfil, busskörfält, expressbuss, snabbuss: kollektivtrafikkörfält, busskörfält, metrobuss, kollektivtrafik
bussterminal, busstation, terminal: bussterminal, resecentrum, kollektivtrafik
bussförare, busschaufför, chaufför, spårvagnsförare: förare, kollektivtrafik
försenade bussar, inställda turer, inställd buss, färre turer, indragen linje: trafikutbud, kollektivtrafik, linjenät, trafikförsörjningsprogram
tunnelbana, metro, stadsbana, linbana: linbana, spårtrafik, kollektivtrafik
järnvägsstation, tågstation, station, perrong, centralstation: resecentrum, station, järnväg
tågspår, ny järnväg, höghastighetståg, snabbtåg: järnväg, järnvägsanläggning, höghastighetsjärnväg
riksfärdtjänst, färdtjänstresa, sjuktaxi, serviceresor: färdtjänst, riksfärdtjänst, serviceresor
samåkning, bilpool, hyrbil, dela bil: bilpool, mobilitetstjänster, delad mobilitet, delningsekonomi
lastbil, lastbilar, tung trafik, långtradare, leveranser, varutransport: godstransport, tung trafik, godstrafik
cykelparkering, cykelställ, cykelgarage: cykelparkering
lånecykel, lånecyklar, hyrcykel, hyrcyklar, styr och ställ: lånecykel, lånecykelsystem
cykelhjälm: trafiksäkerhet, cykel
boendeparkering, parkera hemma, dyrare parkering, p-avgift: boendeparkering, parkeringsavgift, parkering
parkeringshus, garage, parkeringsgarage: parkeringsanläggning, parkering, garage
dubbdäck, vinterdäck: dubbdäck
miljözon, avgasfri, dieselförbud: miljözon
motorväg, riksväg, europaväg, e4, e6, e20: väg, statlig infrastruktur, trafikverket
förbifart, kringfartsled, ny väg, trafikled, trafikleder: trafikled, vägplan, infrastruktur
trafikstockning, bilköer, bilkö, trafikkaos, rusningstrafik: framkomlighet, trängsel
gågata, bilfri, bilfritt, bilfria, stänga för bilar: gågata, gångfartsområde, bilfri
skrota bil, skrotbil, skrotbilar, övergivna bilar, bogsera, bilvrak: fordonsflytt, skrotbil, fordonsvrak
snöskoter, skoter, skoterled, fyrhjuling: snöskoter, skoterled, terrängkörning
färjeläge, vägfärja, skärgårdstrafik, båttrafik, färjetrafik: färjetrafik, skärgårdstrafik, färja
pråm, sjöfart, frakt, fraktbåt, frakttrafik: sjöfart, frakttrafik, godstrafik
flygskatt, flygbolag, flyga, flyglinje, drönare: flyg, flygtrafik, flygplats, drönare
häck, sikt, siktröjning, häckar: siktröjning, växtlighet
sandupptagning, sopa gator, gatsopning, damm: barmarksrenhållning, gaturenhållning, partiklar
isiga trottoarer, skotta, skottning, isgata: vinterväghållning, snöröjning
hål i vägen, dåliga vägar, asfaltera, asfaltering, beläggning: beläggning, vägunderhåll, underhåll väg
vägbelysning, mörk väg, mörka gator, mörkt ute: belysning, gatubelysning, trygghet
gatukontoret, trafikkontoret: trafiknämnd, stadsmiljönämnd, tekniska nämnden
älgolycka, viltstängsel: vilt, trafiksäkerhet
barnvagn, rullator: tillgänglighet, gångtrafikant
tillgänglig buss, rullstol buss: tillgänglighetsanpassning, kollektivtrafik
resa, resor: resa, resande
trafikplan, trafikstrategi: trafikstrategi, trafikplan
väntrum, väntsal: resecentrum
laddstation, ladda elbil, snabbladdare: laddinfrastruktur, laddplats
`;
