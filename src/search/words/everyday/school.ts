/** Preschool, school and learning (skollagen). See {@link everyday} for the form. */
export const school = `
skolval, välja skola, byta skola, skolplats, skolplacering, kö till skola, skolkö: skolval, skolplacering, antagning, placering
skolpeng, elevpeng, pengar per elev: grundbelopp, tilläggsbelopp, skolpeng, bidragsbelopp
skolpengen friskola, friskolebidrag: bidrag fristående, grundbelopp, enskild huvudman
förskoleavgift, dagisavgift, fritidsavgift, barnomsorgsavgift, maxtaxa: maxtaxa, avgift förskola, avgift fritidshem, barnomsorgstaxa
stora klasser, klasstorlek, klass, skolklass: elevgrupp, klass, undervisningsgrupp
barngrupper, stora barngrupper: barngrupp, personaltäthet
dagmamma, familjedaghem: pedagogisk omsorg
öppna förskolan, familjecentral, familjecenter: öppen förskola, familjecentral
lekis, sexåringar, nollan: förskoleklass
extra stöd skola, stöd i skolan, specialpedagog, speciallärare, stödundervisning, extrahjälp: särskilt stöd, extra anpassningar, elevhälsa
elevassistent, resursperson, resursskola, resursklass: särskilt stöd, tilläggsbelopp, resursskola
skolkurator, skolpsykolog, skolläkare: elevhälsa
lärarbrist, obehöriga lärare, utbildade lärare: behörig lärare, legitimerad lärare, kompetensförsörjning
lärarlöner, lärarlön: lön lärare, lärarlönelyft
lärarassistent, rast, rastvakt, raster: trygghet skola, rastaktivitet
vikarie, vikarier, timvikarie: vikarie, timavlönad
mobilförbud, mobilfri skola, mobil i skolan: mobilfri, mobiltelefon
surfplatta, ipad, padda, chromebook, skoldator, skoldatorer: digitala verktyg, elevdator, digital, läromedel
skolbibliotek: skolbibliotek, bibliotek
gympa, gymnastiksal, gymnastikhall, gympasal: idrottshall, idrott och hälsa, idrottssal
matsal, skolmatsal, aula: matsal, skolrestaurang, skollokal
skolkök, kock, kokerska, kostchef: måltidsverksamhet, tillagningskök, kost
frukost i skolan, skolfrukost: skolfrukost, måltid
specialkost, allergi, vegetariskt, vegansk, halal, kött: kost, måltid, livsmedel
skolavslutning, studenten, studentfirande, studentflak: skolavslutning, student
nationella prov, pisa, skolresultaten, underkänd, underkända: kunskapsresultat, måluppfyllelse, behörighet
hemundervisning, distansundervisning: distansundervisning, fjärrundervisning
gymnasieval, söka gymnasiet: gymnasieantagning, gymnasieskola
yrkesprogram, yrkesgymnasium, lärlingsutbildning: gymnasieskola, lärling, yrkesutbildning
hoppa av skolan, avhoppare skola: kommunala aktivitetsansvaret, avbrott, studieavbrott
studievägledare, syv, yrkesvägledning: studie- och yrkesvägledning
inackordering, bo borta gymnasiet, elevhem: inackordering, inackorderingstillägg, elevhem
busskort elev, busskort skola, elevkort: elevresa, skolskjuts, skolkort
skolväg, säkra skolvägar, gå till skolan: skolväg, trafiksäkerhet skola
folkhögskola, studieförbund, studiecirkel, kvällskurs: folkhögskola, folkbildning, studieförbund
nyanlända elever, förberedelseklass: nyanländ, förberedelseklass, svenska som andraspråk
invandrarbarn, flerspråkig, tvåspråkig: modersmål, flerspråkighet
religiös friskola, religiösa skolor, muslimsk skola, kristen skola: konfessionell, fristående skola
skolgårdar, asfaltskolgård: utemiljö, skolgård
kollo, läger, sommarläger, sommarkoloni: koloniverksamhet, kollo, lägerverksamhet
skolböter, skolinspektionen, kritik mot skolan: skolinspektionen, tillsyn, föreläggande
anmäla skola, klaga på skola: klagomål, kränkande behandling
trygg skola, ordning i skolan, våld i skolan, stökigt, stök: trygghet, studiero, ordningsregler
skolskjutning, vapen i skolan: pågående dödligt våld, säkerhet skola
likvärdig skola, skolsegregation: likvärdighet, segregation
skolsammanslagning, slå ihop skolor: skolstruktur, skolorganisation
barnskötare, förskolepersonal: barnskötare, förskollärare, personal förskola
skolläkare: elevhälsans medicinska insats, elevhälsa
kunskap = lärande
lärling = lärlingsutbildning
`;
