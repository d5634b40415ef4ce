/** Social services, old age and disability (SoL, LSS). See {@link everyday} for the form. */
export const care = `
biståndshandläggare, biståndsbedömning, ansöka hemtjänst, ansöka äldreboende: biståndsbedömning, biståndsbeslut, myndighetsutövning
matlåda, matlådor, mat till äldre, äldremat: matdistribution, måltid äldre, måltidsverksamhet
träffpunkt, dagverksamhet, dagcenter, aktivitetscenter: dagverksamhet, mötesplats, träffpunkt
fixartjänst, byta lampa, fixare: fixartjänst, servicetjänst
hemtjänsttaxa, hemtjänstavgift, äldreomsorgsavgift, avgift äldreboende: avgift äldreomsorg, omsorgsavgift, avgift hemtjänst
delad turer, hemtjänstpersonal, vårdbiträde, omsorgspersonal, undersköterskor: undersköterska, vårdbiträde, omsorgspersonal
språkkrav, dålig svenska, språktest: språkkrav, svenska språket, språkutveckling
ensam, ensamma, ensamhet, isolerad, isolering: ofrivillig ensamhet, social isolering, ensamhet
ramla, ramlar, fallolycka, fallskada: fallprevention, fallolycka
parboende, bo tillsammans äldreboende: parboende, särskilt boende
äldreboendeplatser, plats på äldreboende, kö äldreboende: särskilt boende, platser äldreboende, vård- och omsorgsboende
valfrihet, välja hemtjänst, privat hemtjänst, privat äldreomsorg: valfrihetssystem, lag om valfrihetssystem, privat utförare
privata vårdbolag, vinst i välfärden, privata utförare: privata utförare, enskilda utförare
skyddsboende, kvinnohus, kvinnojourer: skyddsboende, kvinnojour, våldsutsatt
våldsutsatt, utsatt för våld, misshandlad, slagen: våld i nära relation, våldsutsatt
sexuella övergrepp, våldtäkt, våldtagen, sexuellt våld: sexuellt våld, sexualbrott, våldsutsatt
sexuella trakasserier, metoo, tafsa: trakasserier, sexuella trakasserier
barnmisshandel, barn far illa, slagna barn, vanvårdade barn: barnahus, barn som far illa, våldsutsatta barn
könsstympning, barnäktenskap, bortgift, barn förs utomlands, bortförda barn, uppfostringsresa: hedersrelaterat våld, utreseförbud, könsstympning, barnäktenskap
skilsmässa, skilja sig, separation, samarbetssamtal: familjerätt, familjerådgivning
familjerådgivning, parterapi: familjerådgivning
kontaktfamilj, stödfamilj, kontaktperson: kontaktfamilj, kontaktperson
omhändertagna barn, placerade barn, ta barn, tar barn: placering, familjehem, hvb, vård av unga
föräldrakurs, föräldrautbildning, föräldrastöd: föräldraskapsstöd, föräldrastöd
skuldsatt, skuldsatta, skuldrådgivning, kronofogden, betalningsanmärkning: budget- och skuldrådgivning, överskuldsättning, skuldrådgivning
julpengar, julbidrag, extra pengar till fattiga: ekonomiskt bistånd, försörjningsstöd, extra bistånd
bidragsberoende, gå på bidrag, leva på bidrag, bidragskrav, krav för bidrag: försörjningsstöd, ekonomiskt bistånd, aktivitetskrav
bostadsanpassning, trapphiss, handikappanpassa, anpassa bostad, ramp: bostadsanpassning, bostadsanpassningsbidrag
hemlös, hemlösa, uteliggare, bostadslös: bostad först, hemlöshet
bostad först, socialt kontrakt, sociala kontrakt, kommunalt kontrakt: kommunalt kontrakt, bostad först, bostadssociala
utvecklingsstörd, utvecklingsstörning, downs: intellektuell funktionsnedsättning, funktionsstöd
rörelsehindrad, rörelsehinder, gå dåligt: funktionsnedsättning, tillgänglighet
handikappmärke, handikapparkering, parkeringstillstånd: parkeringstillstånd, rörelsehindrad
teckenspråk, hörselskadad, dövblind: teckenspråk, hörselnedsättning, tolk
blindhund, ledarhund, blinda, synskadad, synskadade: synnedsättning, funktionsnedsättning, ledsagning
habilitering, korttids: habilitering, korttidsvistelse
gruppboenden, lss-boende: bostad med särskild service, funktionsstöd
assistansersättning, personliga assistenter: personlig assistans
boendestödjare: boendestöd
sysselsättning funktionsnedsatta, dagcenter: daglig verksamhet
arbetsträning, arbetslivsinriktad, komma i arbete: arbetsmarknadsinsats, rehabilitering, arbetsmarknadsåtgärd
alkoholproblem, alkoholism, missbruksvård, behandling missbruk, avgiftning: skadligt bruk och beroende, beroendevård, missbruksvård
sprutbyte, nålbyte, överdos, överdoser, narkotikadöd: sprututbyte, narkotikarelaterad dödlighet, naloxon
anabola, dopning, doping: dopning, andts
spel, kasino, casino: spel om pengar
alkoholförsäljning, folköl, öltält, servera alkohol, sälja sprit: serveringstillstånd, alkohollag, folköl
tobaksförsäljning, sälja cigaretter, vita snus: tobakstillstånd, tobak, nikotin
orosanmälningar, anmäla oro: orosanmälan, barnavårdsutredning
lex sarah, missförhållanden: missförhållande, lex sarah
arvsfonden, föreningsdriven, frivillig, volontär, ideell, ideella, frivilligcentral: idéburen, ideell, civilsamhälle, iop
ideella organisationer, hjälporganisation, stadsmission, röda korset: idéburet offentligt partnerskap, civilsamhälle
ukraina, krigsflykting, ensamkommande, flyktingmottagande, flyktingbarn: nyanlända, massflykt, mottagande, ensamkommande
uppehållstillstånd, utvisning, utvisad, återvandring: återvändande, migration, asyl
medborgarskap, samhällsorientering: samhällsorientering, medborgarskap
änka, änkling, dödsbo, dödsfall, begravningshjälp: dödsbo, begravning
överförmyndare, gode man, förmyndare: överförmyndare, ställföreträdare
socialtjänstlagen, sol: socialtjänstlag
seniorkort, pensionärskort: seniorkort, avgiftsfri kollektivtrafik
pensionärsråd, äldreråd: pensionärsråd
handikappråd, funktionshinderråd: tillgänglighetsråd, funktionshinder, funktionsrätt
hjälp i hemmet, städhjälp, städning äldre: hemtjänst, serviceinsats
nattpatrull, nattfrid, nattillsyn, hemtjänst natt: nattorganisation, nattillsyn, hemtjänst
brukare = omsorgstagare
hälso- och sjukvård = sjukvård
`;
