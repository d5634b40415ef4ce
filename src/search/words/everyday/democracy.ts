/** How decisions are made (KL), and who makes them. See {@link everyday} for the form. */
export const democracy = `
se mötet, sändning, livesändning, webbsändning, direktsändning, öppna möten, lyssna på mötet, åhörare: offentligt sammanträde, webbsändning, direktsändning, öppet sammanträde
dagordning, agenda, föredragningslista: föredragningslista, dagordning, fastställande föredragningslista
möte, möten, mötet: sammanträde
extra möte, inställt möte, ställa in möte: extra sammanträde, inställt sammanträde
distansmöte, zoom, teams, delta på distans, möte på distans: deltagande på distans, distans
protokolljusterare, justeringsperson: justering, justerare
upprop, närvaro, närvarande: upprop, närvaro, tjänstgörande
politiker sjuk, sjukledig politiker, ledig från uppdrag, föräldraledig politiker: ledighet uppdrag, förhinder
hoppat av, hoppade av, lämnat sitt uppdrag, lämnat politiken, lämna politiken, sluta som politiker, slutar som politiker, avsagt sig, avgått, avsäga: avsägelse, entledigande
ny politiker, nya politiker, väljs in, byte av ledamot, ny nämndledamot: fyllnadsval, val ledamot, entledigande
valda, utse, utses, nominera, nominering: val, nominering
ny ordförande, byta ordförande: val ordförande
politisk vilde, vilde, byta parti, lämna parti: partilös, politisk vilde
valberedning: valberedning
nämndeman, nämndemän, lekmannadomare, jury: nämndeman, nämndemän
partistöd, pengar till partier, partibidrag, bidrag till partier: partistöd
politisk tjänsteman, stabschef, medhjälpare politiker, politiska sekreterare: politisk sekreterare
politikers pension, pension politiker, politikerpension, fallskärm politiker: pension förtroendevalda, omställningsstöd, opf-kl
förlorad arbetsförtjänst, ersättning för möte, mötesersättning, timarvode: förlorad arbetsinkomst, arvode, ersättning förtroendevalda
arvodeshöjning, höjda arvoden, mer betalt politiker: arvode, uppräkning arvode
allmänhetens frågestund, ställa frågor, fråga politiker: frågestund, allmänhetens frågor, interpellation
svar på fråga, svarar: svar, interpellation, enkel fråga
klaga, klagomål, synpunkt, synpunkter, felanmälan, felanmäla: synpunkt, klagomål, klagomålshantering
sekretess, hemligt, hemlig, mörka, mörkning, tystnadsplikt: sekretess, tystnadsplikt
begära ut handling, begära ut, diarium, registrator, posta, offentliga papper, offentliga handlingar: allmän handling, diarieföring, registrering
gallra, slänga papper, radera, spara dokument: gallring, dokumenthantering, arkiv, informationshantering
skriva under, underskrift, fullmakt, firmatecknare, attest, teckna firma: firmateckning, undertecknande, attest, fullmakt
tjänsteman beslutar, rätt att besluta: delegationsordning, delegation, beslutanderätt
delegationsbeslut, ordförandebeslut, brådskande beslut: delegationsbeslut, anmälan, brådskande
ny nämnd, slå ihop nämnder, byta namn nämnd, lägga ner nämnd, nämndorganisation: nämndorganisation, reglemente, organisationsöversyn
stadsdelsnämnd, stadsdel, stadsdelar: stadsdelsnämnd, stadsområde
kommunsammanslagning, slå ihop kommuner: kommunsammanläggning, indelning
lagförslag, regeringen, riksdagen, statlig utredning, sou, departement: remiss, departement, betänkande, remissyttrande
svara regeringen, yttra sig, svar på remiss: remissyttrande, yttrande, remiss
jo-anmälan, jo-kritik, anmäld: justitieombudsmannen, anmälan, tillsyn
lag, lagen, olagligt, lagligt: lag, laglighetsprövning, lagstiftning
krisledningsnämnd, krisledning: krisledningsnämnd
ungdomsråd, ungdomsfullmäktige, unga får bestämma, unga påverka, barn får säga: ungdomsfullmäktige, ungdomsråd, delaktighet, inflytande
brukarråd, inflytande, påverka beslut: inflytande, delaktighet, brukarråd
namnlista, protestlista, namnunderskrifter, petition: folkinitiativ, namninsamling
förslag från medborgare, lämna förslag, ge förslag, medborgares förslag: medborgarförslag, invånarförslag, invånarinitiativ
valdistrikt, rösträknare, förtidsrösta, förtidsröstning, röstkort, röstmottagare: valdistrikt, röstmottagare, förtidsröstning, valnämnd
val 2026, valår, nästa val, eu-val, eu-valet, riksdagsval: val, valnämnd, allmänna val
mandat, mandatfördelning, platser i fullmäktige: mandat, ledamöter
tjänsteresa, tjänsteresor, studieresa, studieresor, politikerresa, politikers resor: studieresa, tjänsteresa, resor, representation
representation, middag, kaffe, alkohol på möten: representation
internkontroll, kontroll, brister, fel, missar: intern kontroll, granskning, brist
mål, målen, vision, visioner: mål, vision, verksamhetsplan
verksamhetsplan, verksamhetsplanering, årsplan: verksamhetsplan, budget
klart, färdigt, genomfört, avslutat uppdrag, klar: fullgjort, återrapportering, redovisning av uppdrag
återrapport, rapportera tillbaka, återkoppling: återrapportering, redovisning uppdrag, uppföljning uppdrag
försening, dröjer, försenad, förlängd tid: förlängd tid, senareläggning, anstånd
skrota beslut, ta tillbaka beslut, riva upp beslut, riva upp: upphävande, upphäva
ogiltigt beslut, häva beslut, domstolsbeslut: upphävande, laglighetsprövning, förvaltningsrätten
utvärdera beslut: utvärdering, uppföljning
minoritetsåterremiss, återremittera: återremiss
lika röster, lotta, lottning: utslagsröst, lottning
hemlig röstning, sluten omröstning, öppen röstning: sluten omröstning, votering
emot beslutet, protest mot beslut, avvikande åsikt: reservation, särskilt yttrande
kommentar, uttalande: protokollsanteckning, yttrande, särskilt yttrande
motförslag, ändringsförslag, tilläggsförslag: ändringsyrkande, tilläggsyrkande, yrkande
regeringsbildning, samarbete partier, budgetsamverkan: valtekniskt samarbete, minoritetsstyre
representant, representanter, ombud: representant, ombud, ledamot
hedersmedborgare, hedersbetygelse, utmärkelse: utmärkelse, medalj
kommunvapen, logga, logotyp, grafisk profil: kommunvapen, grafisk profil, varumärke
nationaldagsmedalj, trogen tjänst: förtjänsttecken, medalj
tjänstemän, tjänsteman, handläggare: tjänsteperson, handläggare
kommundirektör, stadsdirektör: kommundirektör, stadsdirektör, regiondirektör
minoritetsråd, samråd minoriteter: samråd nationella minoriteter, nationell minoritet
översättning, lättläst, klarspråk, begripligt: klarspråk, lättläst
krav på politiker, kontroll av politiker, säkerhetskontroll politiker, registerkontroll politiker, bakgrundskontroll politiker: registerkontroll, förtroendevald, säkerhetsprövning
styrdokument, styrande dokument, riktlinje: styrdokument, styrande dokument, riktlinje
kommunallagen, kl: kommunallag
nämnd = nämnden
`;
