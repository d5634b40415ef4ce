/** Order, safety and preparedness. See {@link everyday} for the form. */
export const safety = `
skadegörelse, vandalism, vandalisering, förstörelse, krossade rutor: skadegörelse, klotter, trygghet
stök på stan, ungdomsgäng, bråk, slagsmål, ordningsproblem: ordningsstörning, trygghet, ordningsvakt
ungdomsrån, personrån, ungdomsbrott, ungdomsbrottslighet, unga kriminella, unga brottslingar: ungdomskriminalitet, brottsförebyggande, unga brott, kriminalitet
rekrytera barn, barn i gäng, barnsoldater, gängrekrytering: gängkriminalitet, nyrekrytering, kriminella nätverk, brottsförebyggande
skjutvapen, vapen, bomb, bomber, explosion, sprängdåd: sprängning, vapen, dödligt våld
maffia, klan, klaner, nätverk, organiserad brottslighet: organiserad brottslighet, kriminella nätverk
trygghetsvandring, grannsamverkan, nattvandring, nattvandrare: trygghetsvandring, grannsamverkan, trygghet
trygghetsmätning, trygghetsundersökning, rädd att gå ut, rädda att gå ut, otryggt, trygg på kvällen: trygghet, otrygghet, trygghetsundersökning, lägesbild
brottsstatistik, brott i området: lägesbild, brott, brottsförebyggande
ordningsregler, tiggeriförbud, alkoholförbud, dricka ute, dricka utomhus: lokala ordningsföreskrifter, ordningsföreskrift, allmän plats
säkerhetsvakt, vakter, trygghetsvärd, trygghetsvärdar: ordningsvakt, trygghetsvärd, väktare
kamerabevakning, kameror på stan, övervaka, bodycam, kroppskamera: kamerabevakning, kroppsburen kamera
koranbränning, bränna koranen, koran, brända böcker: koran, hets mot folkgrupp, demonstration, polisanmälan
hatbrott, hets, näthat, trakasseri: hatbrott, hot och hat
hot mot politiker, hotade politiker, hat mot politiker: hot och våld förtroendevalda, förtroendevald hot
hot mot lärare, hot mot personal, våld på jobbet, hot på jobbet, personal hotas: hot och våld, arbetsmiljö, hot personal
infiltration, kriminella anställda, kriminell anställd, kriminella politiker: otillåten påverkan, bakgrundskontroll, infiltration
otillåten påverkan, tystnad: otillåten påverkan
spion, spionage, säkerhetsskydd, kinesisk, rysk, främmande makt: säkerhetsskydd, främmande makt, antagonistisk
sabotage, desinformation, påverkanskampanj, falsk information, fejk: informationspåverkan, påverkanskampanj, desinformation
vma, larm i hela landet, siren, sirener, hesa fredrik: viktigt meddelande till allmänheten, vma, utomhusvarning
krislåda, beredskapslager, matlager, nödlager, mat i kris: beredskapslager, försörjningsberedskap, livsmedelsförsörjning, krisberedskap
trygghetspunkt, trygghetspunkter, värmestuga: trygghetspunkt, krisberedskap
hemvärn, hemvärnet, civilplikt, värnplikt, frivilligorganisation: frivillig försvarsorganisation, totalförsvar, civilplikt
krigsplacering, krigsplacerad, höjd beredskap, krigstid: krigsorganisation, höjd beredskap, totalförsvar
kärnkraftsolycka, jodtabletter, strålskydd, radioaktiv: strålskydd, kärnkraftsberedskap, beredskap
farliga ämnen, kemikalieolycka, seveso: farlig verksamhet, olycka
brandskydd, brandvarnare, brandinspektion: brandskydd, tillsyn räddningstjänst
räddningstjänst, deltidsbrandman, deltidsbrandmän, räddningstjänstförbund: räddningstjänst, handlingsprogram, räddningstjänstförbund
olyckor, olycka, skydd mot olyckor: olycka, skydd mot olyckor, handlingsprogram
livboj, livräddare, badvakt, badvakter: vattensäkerhet, badplats, livräddning
drogtest, drogtester, narkotikahund, drogprov: drogtest, andts, narkotika
knarklangning, langning, knarkförsäljning, droghandel: narkotika, narkotikahandel, andts
krogkontroll, tillsyn krog, krog knark, stänga krog, stänga krogar: serveringstillstånd, tillsyn alkohollag, återkallelse
svarttaxi, svartklubb, illegal: illegal, olaglig, tillsyn
avhopp kriminell, hjälp att lämna gäng: avhopparverksamhet, avhoppare
id-kort, falsk identitet, folkbokföring, skriven på fel adress, falska adresser: folkbokföring, felaktig folkbokföring
assistansfusk, fusk med bidrag, bidragsbrott, fuskar: välfärdsbrott, felaktig utbetalning, oegentlighet
penningtvätt: penningtvätt, oegentlighet
it-haveri, dataintrång, läckta uppgifter, dataläcka, ransomware: personuppgiftsincident, informationssäkerhet
människosmuggling, slavarbete, arbetskraftsexploatering: människohandel, arbetslivskriminalitet, människoexploatering
kvinnor rädda, överfall, överfallsvåldtäkt: otrygghet, sexualbrott, våld
mord, mördad, dödsskjutning: dödligt våld
skyddad identitet, skyddade personuppgifter: skyddade personuppgifter
fyrverkeriförbud, smällare, nyårsraketer: fyrverkeri, pyroteknik, lokala ordningsföreskrifter
antisemitism, nazism, nazister, högerextrem, islamist, islamister, terrorister, is: våldsbejakande extremism, antisemitism, radikalisering
`;
