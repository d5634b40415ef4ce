/** Health care, as regions and municipalities give it (HSL). See {@link everyday} for the form. */
export const health = `
klaga på vården, felbehandling, feldiagnos, patientskada, vårdskada, vårdskador: patientnämnd, patientsäkerhet, vårdskada, avvikelse
patientsäkerhet, säker vård: patientsäkerhet, vårdskada
specialist, specialistläkare: specialistvård, specialist
vård utomlands, vård i annat län, riksavtal: utomlänsvård, vårdgaranti
högkostnadsskydd, frikort: högkostnadsskydd, patientavgift
avgift läkarbesök, läkarbesök, kosta gå till doktorn: patientavgift, besöksavgift
jourcentral, närakut, jourmottagning, kvällsöppet, jourläkare: jourmottagning, närakut, jour
stänga vårdcentral, lägga ner vårdcentral, nedlagd vårdcentral: hälsocentral, vårdcentral, filial
lägga ner bb, stänga förlossning: förlossning, förlossningsvård
nytt sjukhus, sjukhusbygge, bygga sjukhus: sjukhus investering, sjukhusområde, fastighetsinvestering
iva, intensivvård: intensivvård
cellgifter, strålning, tumör: onkologi, cancer, strålbehandling
blodprov, provtagning, labb: laboratoriemedicin, provtagning
röntgen, magnetkamera: radiologi, röntgen, bilddiagnostik
blodgivare, ge blod: blodcentral, blodgivning
ögonläkare, ögon, starr, optiker: ögonsjukvård, ögonmottagning
hudläkare, öronläkare: hudsjukvård, specialistvård
ortoped, höft, knä, ledbyte: ortopedi
hjärta, hjärtinfarkt, stroke, propp: kardiologi, stroke, hjärtsjukvård
diabetes, astma, kronisk, kroniskt sjuk: kronisk sjukdom, diabetes
sjukgymnast, sjukgymnastik, naprapat, kiropraktor: fysioterapi, fysioterapeut, rehabilitering
rehab, rehabilitering: rehabilitering
logoped, dietist, arbetsterapeut: rehabilitering, paramedicin
könssjukdom, klamydia, hiv, sexualundervisning: sexuell hälsa, smittskydd
influensa, mässling, tbe, fästing, hpv: vaccination, smittskydd
antibiotika, sjukhussjuka, bakterier: antibiotikaresistens, vårdhygien
ätstörning, anorexi, självskada, självskadebeteende: psykiatri, ätstörning, självskadebeteende
psykiatrisk vård ungdomar, unga mår dåligt, barnpsykiatri, barnpsyk: barn- och ungdomspsykiatri, psykisk ohälsa, psykisk hälsa
vuxenpsykiatri, rättspsyk, tvångsvårdad: psykiatri, rättspsykiatri
läkarbrist, brist på läkare, sjuksköterskebrist: kompetensförsörjning, bemanning, hyrpersonal
fast läkare, fast vårdkontakt: fast läkarkontakt, kontinuitet
listning, lista sig, byta vårdcentral: listning, vårdval, hälsoval
vårdval, hälsoval: vårdval, hälsoval, lov
videosamtal, vård på nätet, vårdapp: digital vård, distansvård, digitala vårdmöten
vård hemma, mobila team, hembesök: hemsjukvård, nära vård, mobila team
nära vård: nära vård, omställning
utskrivning, skrivas ut, skickas hem: utskrivningsklar, samverkan utskrivning
överfullt, platsbrist sjukhus, korridorvård: vårdplats, överbeläggning
sjukhusmat: måltid, patientmåltid
patienthotell: patienthotell
medicinsk utrustning, operationsrobot: medicinteknik, medicinteknisk utrustning
forskning, forska: forskning, klinisk forskning, fou
läkarstudent, at-läkare, st-läkare: läkarutbildning, specialiseringstjänst, at-läkare
tandreglering, tandställning, barntandvård, fri tandvård: tandvård, tandreglering, avgiftsfri tandvård
glasögonbidrag: glasögonbidrag, bidrag
hjärtstartare, hlr, första hjälpen: hjärtstartare
läkarintyg, friskintyg: intyg
barnlöshet, fertilitet, ofrivilligt barnlös: assisterad befruktning, fertilitet
klimakteriet, endometrios, kvinnohälsa, kvinnosjukvård: kvinnosjukvård, gynekologi
transplantation, organdonation: donation, transplantation
munhälsa: tandvård
alternativmedicin: hälso- och sjukvård
levnadsvanor, hälsosam, hälsokontroll: levnadsvanor, hälsosamtal, hälsofrämjande, prevention
tonårsmottagning: ungdomsmottagning
sjukvårdsupplysning: sjukvårdsrådgivning
minoriteter vård, samisk vård: samisk hälsa, nationell minoritet
patient = patienter
`;
