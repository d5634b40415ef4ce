/** Children, school, old age, health and support. See {@link everyday} for the form. */
export const people = `
dagis, daghem, förskoleplats, barnomsorg, barnpassning: förskola
dagisfröken, dagispersonal, fröken: förskollärare, barnskötare, förskola
nattis, nattdagis: barnomsorg obekväm, barnomsorg natt
barn: unga, elev
småbarn, bebis, spädbarn: förskola, barn, nyfödd
fritids, fritidshemmet: fritidshem
plugget, skolgång: skola
lågstadiet, mellanstadiet, högstadiet: grundskola
gymnasiet, gymnasium: gymnasieskola
särskola, särskolan: anpassad grundskola, anpassad gymnasieskola
friskola, friskolor, privatskola: fristående skola, enskild huvudman, skolpeng
komvux, vuxenskola, vuxenstudier: vuxenutbildning
sfi, svenskundervisning: svenska för invandrare, sfi-undervisning
svenskakurs: sfi, svenska för invandrare
yrkesskola, yrkesutbildning, yh: yrkeshögskola, högre yrkesutbildning
universitet = högskola = lärosäte
plugga, studera, studier: utbildning, student
hemspråk, hemspråkslärare: modersmål, modersmålsundervisning
lärare = pedagog
lärare: undervisning
skolbarn, skolelever: elev
elever: elev, skola
rektor = skolledare
mobbning, mobbad: kränkande behandling, trakasserier
skolk, skolkare: skolfrånvaro, frånvaro
hemmasittare: skolfrånvaro, problematisk frånvaro
betyg, skolresultat: kunskapsresultat, gymnasiebehörighet, måluppfyllelse
läxhjälp: studiestöd, läxa
läsning, läsa: läsförståelse, läsfrämjande, litteratur
skolbok, skolböcker: läromedel, läroböcker
skolstart: läsår
lov, skollov, sommarlov: lovskola, lovaktivitet
skolgård: utemiljö, skolfastighet
skolhus, skolbygge, skolbyggen, skolbyggnad, skollokaler: skolfastighet, skolenhet, skola byggnation, genomförandebeslut skola
nya skolan, ny skola, bygga skola: genomförandebeslut skola, byggnation skola
lägga ner skola, skolnedläggning, stänga skola: avveckling skola, skolstruktur, nedläggning
skolmat, skollunch, skolbespisning, bamba, mattant: måltid, skolmåltid
skolbuss, skolskjuts, skoltaxi: skolskjuts, elevresa
skjuts: skolskjuts, resa
kurator, skolsköterska: elevhälsa
elevvård: elevhälsa
ungdomar, tonåringar, tonåring, kids: ungdom, unga
ungdomar, unga: barn och unga, uppväxt
ungdomsgård, fritidsgård: fritidsgård, ungdomsverksamhet, mötesplats
ungdomshem: hvb, institution, hvb-hem
barnfattigdom, fattiga barn, fattig, fattigdom: ekonomiskt utsatta, matfattigdom, ekonomiskt bistånd, försörjningsstöd
fosterbarn, fosterhem, fosterfamilj, jourhem: familjehem, vårdnadsöverflytt
barnhem: hvb, familjehem
omhänderta, omhändertagna, tvångsvård: lvu, lvm, placering
adoptera, adoptivbarn: adoption
vårdnad, vårdnadstvist: vårdnadshavare, vårdnadsöverflytt, familjerätt
mammaledig, pappaledig, föräldraledig: föräldraledighet, föräldrapenning
föräldrar, förälder, mamma, pappa: vårdnadshavare, föräldraskap
ålderdomshem, äldreboende, äldreboenden, servicehus, vårdhem: äldreboende, omsorgsboende, särskilt boende, vård- och omsorgsboende
säbo: särskilt boende, omsorgsboende, äldreboende
gamla, pensionärer, pensionär, åldringar, gamling, seniorer, åldring, mormor, farmor: äldre
seniorboende: trygghetsbostad, trygghetsboende, äldre
pension, pensioner: pensionsavgift, tjänstepension, pensionsförpliktelse
äldrevård, åldringsvård, äldreomsorg: äldreomsorg, vård och omsorg, äldre samt vård
hemhjälp, hemtjänsten, hemvård: hemtjänst, hemsjukvård
vårda hemma, anhörigvård, anhörig, anhöriga: anhörigstöd, anhörigvårdare, hemvårdsbidrag, närstående
trygghetslarm, larm: trygghetslarm, larmknapp
vanvård, vanvårdad: missförhållande, lex sarah, lex maria, vanvård
demens, dement: demenssjukdom, kognitiv sjukdom
dö, döende, hospice: palliativ, livets slut
begravning, begravd: begravningsavgift, gravsättning, kyrkogård
god man, gode män, förvaltare: överförmyndare, ställföreträdare
vårdcentral, vårdcentraler, hälsocentral, husläkare: hälsocentral, vårdcentral, primärvård, vårdval
läkare, doktor, husdoktor: läkare, vård, primärvård
sköterska, sjuksyster, sköterskor: sjuksköterska
sjuksköterska, undersköterska: vårdpersonal, sjuksköterska
barnmorska: barnmorska, mödrahälsovård, mödravård
lasarett, sjukhus, sjukhuset: sjukhus, lasarett
sjukvård: hälso- och sjukvård
akuten, akutmottagning, akut: akutmottagning, akutsjukvård
ambulans, ambulanser: ambulans, ambulanssjukvård, prehospital
helikopter: ambulanshelikopter
förlossning, föda barn, bb, förlossningen: förlossning, mödrahälsovård, barnmorska, förlossningsvård
gravid, graviditet: mödrahälsovård, mödravård
mvc, mödravårdscentral: mödrahälsovård, barnmorskemottagning
bvc, barnavårdscentral: barnhälsovård
abort, preventivmedel: ungdomsmottagning, preventivmedel
provrör, ivf: assisterad befruktning
umo: ungdomsmottagning
bup: barn- och ungdomspsykiatri, psykiatri
psykolog, terapi, kbt: psykologisk behandling, psykiatri, psykisk hälsa
psykvård, psyket, psykvården, mentalsjukvård: psykiatri
psykisk ohälsa, må dåligt, depression, deppig, ångest, oro, stress: psykisk ohälsa, psykisk hälsa
självmord, självmordsförsök, ta livet av sig: suicid, suicidprevention, suicidpreventiv
adhd, autism, npf: neuropsykiatri, neuropsykiatrisk funktionsnedsättning
tandläkare, tandvård, tänder, folktandvården: tandvård, folktandvård
glasögon, syn, blind: synnedsättning, synhjälpmedel
döv, hörsel, hörapparat: hörselnedsättning, hörhjälpmedel
hjälpmedel: hjälpmedel, rullstol
vaccin, vaccinera, spruta: vaccination
corona, covid, pandemin, covid-19: pandemi, covid
smitta, smittsam, virus, infektion: smittskydd, vårdhygien
cancer: cancervård, screening, onkologi
mammografi: screening, bröstcancer
operation, operera, operationer: operation, kirurgi, vårdgaranti
väntetid, väntetider, vårdkö, vårdköer, köer, kö, kötid: väntetid, vårdgaranti, tillgänglighet, kö
telefonkö, ringa, komma fram: telefontillgänglighet, telefonköer
patientavgift, vårdavgift: patientavgift, avgift
medicin, mediciner, piller: läkemedel
apotek, recept: läkemedel
sjukresa, sjukresor, sjuktransport: sjukresa, patientresa
nätläkare, digital vård, nätdoktor: digital vård, distanskontakt
journal, patientjournal: journalsystem, vårdinformation
1177: sjukvårdsrådgivning, 1177
hyrläkare, stafettläkare, hyrsköterska, bemanningsföretag, inhyrd: hyrpersonal, inhyrd, stafettläkare, bemanningsföretag
vårdplatser, sängar, överbeläggning: vårdplats
handikapp, handikappad, handikappade, funktionshinder, funktionshindrad: funktionsnedsättning, funktionshinder, funktionsrätt
rullstol, permobil: funktionsnedsättning, tillgänglighet
funktionsnedsättning = funktionshinder
funktionsrätt: funktionsnedsättning
tillgänglig, tillgänglighet: tillgänglighet, tillgänglighetsanpassning
lss: lss, funktionsstöd, stöd och service till vissa funktionshindrade
gruppboende, gruppbostad: bostad med särskild service, gruppbostad
bmss: bostad med särskild service
assistans, assistent: personlig assistans
ledsagare, ledsagning: ledsagning, ledsagarservice
avlösare, avlastning: korttidsvistelse, avlösarservice
kortis, korttidsboende: korttidsvistelse, korttidsplats
daglig verksamhet, habersättning: daglig verksamhet, habiliteringsersättning
färdtjänst, flexlinjen: serviceresor, färdtjänst
hvb, hvb-hem, behandlingshem: hem för vård eller boende, institutionsvård, hvb
socialbidrag, soc-bidrag, bidragstagare, socialhjälp, existensminimum: försörjningsstöd, ekonomiskt bistånd
försörjningsstöd = ekonomiskt bistånd
soc, socialen, socialtjänsten, socialkontor, socialsekreterare: socialtjänst, socialnämnd, socialsekreterare
orosanmälan: orosanmälan, socialtjänst
hemlös, hemlösa, bostadslös, uteliggare, sova ute, vräkt, vräkning: hemlöshet, bostadslös, vräkning, sociala boenden
härbärge, nattlogi: hemlöshet, akutboende
tiggare, tigga, tiggeri: eu-migranter, tiggeriförbud
kvinnofrid, kvinnomisshandel, kvinnojour, misshandel, fruntimmersfrid: våld i nära relation, kvinnojour
våld hemma, våld i hemmet, slår, hustrumisshandel, partnervåld: våld i nära relation
hedersvåld, heder, tvångsgifte, balkongflicka: hedersrelaterat, hedersrelaterat våld, hedersbaserat
prostitution, sexköp, sexhandel, trafficking, människohandel: prostitution, människohandel, sexuell exploatering
knark, knarka, narkotika, droger, haschet, cannabis: narkotika, droger, knark, drogfri
missbruk, missbrukare, beroende, alkoholist: beroende, missbruk, skadligt bruk
sprit, alkohol, dricka: alkohol, serveringstillstånd, gårdsförsäljning
rökning, röka, snus, snusa, vejp, vape, cigarett, cigaretter, tobak: tobak, nikotin, rökfri
lustgas: lustgas, nikotin
spelmissbruk, spelberoende: spelberoende, spel om pengar
övervikt, fetma, motion: övervikt, folkhälsa, fysisk aktivitet
ojämlikhet, klyftor, orättvisa: jämlik, jämlika livsvillkor, segregation
jämställt, jämställdhet, kvinnor: jämställdhet
jämlikhet: jämlik, jämlika livsvillkor
folkhälsa, hälsa: folkhälsa, jämlik hälsa
flyktingar, flykting, asyl, asylsökande, ukrainare: flykting, nyanlända, anvisningsboende, massflykt
invandrare, invandring, migranter, utlänning: nyanlända, integration, utrikes födda, etablering
integration, integrera: integration, etablering, nyanlända
papperslös, papperslösa: papperslös, tillståndslös
tolk, tolkar, översätta: tolk, tolkförmedling, språktolk
hbtq, gay, homosexuella, pride, regnbågsflagga, trans: hbtqi
judar, jude, judehat, judisk: judisk, antisemitism, förintelsen
muslim, muslimer, islam, moské: moské, islam, islamism
romer, zigenare: romer, nationell minoritet
samer, samisk, samerna: samisk, urfolk, nationell minoritet
finska, finskspråkig, sverigefinländare: sverigefinsk, finskt förvaltningsområde
minoritetsspråk: nationell minoritet, modersmål
rasism, rasist, diskriminerad, diskriminering: diskriminering, rasism, likabehandling
barnkonventionen, barnrätt: barnets rättigheter, barnkonvention, barnbokslut
bo med särskilt stöd, boendestöd: boendestöd
`;
