/** Staff, money and purchases. See {@link everyday} for the form. */
export const work = `
heltid, deltid, ofrivillig deltid, delade turer: heltid, heltidsresa, deltid, delade turer
scheman, schema, nattpass, nattarbete, dygnsvila, vila, jobba natt: dygnsvila, arbetstid, schemaläggning, nattarbete
distansarbete, jobba hemifrån, hemarbete, hemmakontor: distansarbete
semester, ledighet, ledig, tjänstledig: semester, ledighet, tjänstledighet
pensionsålder, jobba längre, tjänstepension: pension, tjänstepension
jämställda löner, lönegap, löneskillnader, kvinnolöner: lönekartläggning, jämställda löner, löneskillnad
arbetsklimat, dålig chef, tystnadskultur, kränkt på jobbet, mobbad på jobbet: arbetsmiljö, kränkande särbehandling, tystnadskultur
skyddsombud, arbetsskada, olycka på jobbet, arbetsolycka: arbetsmiljö, arbetsskada, skyddsombud
timanställd, timanställda, visstid, timvikarier, otrygga anställningar: visstidsanställning, timavlönad
bisyssla, extraknäck, extrajobb: bisyssla
slöja, slöjförbud, huvudduk, religiösa symboler, klädsel: religiösa symboler, klädkod, huvudduk
tjänstebil, förmånsbil, bilförmån, förmånscykel: tjänstebil, förmånsbil, förmånscykel, fordon
gratis parkering personal, personalparkering: förmån, parkering, personalförmån
friskvård, personalvård, personalfest, julbord, julklapp: personalförmån, representation, friskvård
konsult, konsulter, konsultkostnad, konsultkostnader, konsultstopp: konsult
vd, vd-lön, direktör, direktörer, förvaltningschef, stadsdirektör, kommundirektör, kommunchef: verkställande direktör, direktör, förvaltningsdirektör, stadsdirektör
avgångsvederlag, fallskärm: avgångsvederlag, avtal
byråkrati, administration, administratörer, onödig administration, regelkrångel: administration, regelförenkling, effektivisering
personalomsättning, säger upp, folk slutar: personalomsättning, kompetensförsörjning
lönepåslag, bonus, löneökning, lönepott, lönesatsning: löneökning, lönesatsning, lönetillägg
dubbel lön, dubbelt betalt, extra betalt, sommarersättning: ersättning, ob-ersättning, obekväm arbetstid
introduktion, fortbildning, utbilda personal, kompetensutveckling: kompetensutveckling, utbildning
språkutbildning, yrkessvenska: språkutveckling, svenska
rättvisa, likabehandling, mångfald: likabehandling, mångfald, diskriminering
unga utan jobb, ungdomsarbetslöshet, långtidsarbetslös: arbetsmarknad, arbetslöshet, arbetsmarknadsinsats
arbetsförmedlingen: arbetsmarknad, arbetsförmedling
faktura, fakturor, betala räkning, påminnelseavgift, inkasso: faktura, betalning, inkasso, kravverksamhet
bidrag från staten, statliga pengar, statsbidrag, statligt stöd: statsbidrag, statlig finansiering
inflation, dyrtid, prisökning, prisökningar, kostnadsökning: inflation, prisindex, kostnadsökning, uppräkning
ränta, räntor, räntekostnad: ränta, finansiering, upplåning
konkurs, konkursen: konkurs, likvidation
skatteutjämning, utjämning, bidrag från rika kommuner: kommunalekonomisk utjämning, utjämning
ekonomiskt läge, kommunens ekonomi, hur går det ekonomiskt, ekonomin i kommunen, ekonomisk prognos: delårsrapport, uppföljning, årsredovisning, prognos
pengar till förvaltningar, fördela pengar, omfördela, tilldelning: budget, kommunbidrag, omfördelning
kapitaltillskott, pengar till bolag, tillskott, aktieägartillskott: kapitaltillskott, aktieägartillskott, koncernbidrag
utdelning, vinstutdelning: utdelning, värdeöverföring
styrelse, bolagsstyrelse, bolagsstyrelser: styrelse, styrelseledamot, bolagsstyrelse
årsstämma, bolagsstämma, stämma, ombud: bolagsstämma, årsstämma, stämmoombud
lägga ner bolag, avveckla bolag, bilda bolag, starta bolag: likvidation, bolagsbildning, avveckling, bildande
sponsra, sponsring, sponsor: sponsring
gåva, gåvor, testamente, skänka: gåva, donation, testamente
gratis, kostnadsfri, kostnadsfritt, slippa betala, avgiftsfritt: avgiftsfri, kostnadsfri
rabatt, subvention, subventionera, nedsatt avgift, slopa avgift, sänka avgift, lägre avgift: avgift, nedsättning, avgiftsfri, subvention
höja avgift, höjd avgift, höjda avgifter, höjer avgiften, avgiftshöjning, dyrare avgift: höjning taxa, taxa, avgift, avgiftshöjning
leverantör, leverantörer, entreprenör, byggfirma, upphandlad: leverantör, entreprenör, upphandling
bryta avtal, häva avtal, säga upp avtal, avtal, kontrakt: avtal, uppsägning avtal, hävning
gemensam upphandling, ramavtal, köpa tjänster, direktupphandling, överprövning: upphandling, ramavtal, direktupphandling
köpa mat, lokal mat, svensk mat: upphandling livsmedel, livsmedel, måltid
samarbete, samarbeta, gå ihop med andra kommuner, avtal med region: samverkan, samverkansavtal, avtalssamverkan
gemensam nämnd, kommunalförbund, förbund: kommunalförbund, gemensam nämnd, förbundsordning
hyra in, lokalkostnader, tomma lokaler, hyreskostnad: lokalförsörjning, lokalkostnad, inhyrning
byggkostnad, dyrt bygge, kostnadsökning projekt, försenat bygge: fördyring, genomförandebeslut, projektbudget
näringslivet, handlare, butiksägare, stadskärna, centrum, centrumhandel: näringsliv, handel, stadskärna, centrumutveckling
företagsklimat, företagarvänlig, krångligt för företag: företagsklimat, näringsliv, regelförenkling
innovation, startup, inkubator, science park: innovation, science park, nyföretagande
landsbygdsbutik, lanthandel, mack, service på landet: kommersiell service, landsbygd
personal = medarbetare
anställd = medarbetare
`;
