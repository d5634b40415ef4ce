/** Culture, sport and free time. See {@link everyday} for the form. */
export const leisure = `
ridskola, ridhus, ridning, häst, hästar, stall: ridanläggning, ridsport, häst
skidor, skidspår, längdspår, skidbacke, slalom, konstsnö: skidanläggning, skidspår, konstsnö
motionsspår, elljusspår, löpspår, joggingspår, jogga, löpning: motionsspår, elljusspår, friluftsliv
utegym, skatepark, skateboard, skejta, parkour: utegym, skatepark, spontanidrott, aktivitetsyta
padel, tennis, golf, golfbana, bangolf: tennis, golfbana, idrottsanläggning
konstgräsplan, fotbollsplaner, fotbollshall, bollplan: konstgräs, konstgräsplan, bollplan
omklädningsrum, duschar: omklädningsrum, idrottsanläggning
bollhall, handboll, innebandy, basket, idrottshallar, hallar: idrottshall, sporthall
hallhyra, hyra idrottshall, hyra sporthall, boka lokal, boka hall, träningstider: lokaltaxa, taxa idrott, lokalbokning, upplåtelse lokal
e-sport, dataspel, gaming: e-sport, spel
camping, husvagn, husbil, ställplats: camping, ställplats
scout, scouter: förening, friluftsliv
kulturhus, folkets hus, bygdegård, föreningslokal, samlingslokal: samlingslokal, kulturhus, bygdegård
hembygd, hembygdsförening, hembygdsgård: hembygd, kulturarv
släktforska, stadsarkiv, gamla papper, kommunarkiv: arkiv, arkivmyndighet
kulturpris, stipendium, stipendier, pris till, hederspris: stipendium, kulturpris, kulturstipendium, utmärkelse
nationaldag, valborg, midsommar, nyår, nyårsfirande, firande: nationaldag, högtid, evenemang, firande
julbelysning, julgran, julmarknad, julskyltning, jul: jul, julmarknad, evenemang
marknad, loppis, loppmarknad, torgdag, knalle: torghandel, marknad
stadsfest, kommunjubileum, jubileum, jubileumsfirande: jubileum, evenemang
landskamp, em, vm, mästerskap, stortävling, os: evenemang, mästerskap, idrottsevenemang
matcher, supportrar, huliganer, läktarvåld: idrottsevenemang, supportrar, våld
inträde, entré, inträdesavgift, badavgift, biljettpris bad, badpris: entréavgift, taxa, avgift bad
öppettid, öppettider, öppet, söndagsöppet, stängt: öppettid, öppethållande, tillgänglighet
meröppet, bibliotekstider: meröppet, bibliotek
stänga bibliotek, biblioteksfilial, filial: biblioteksfilial, bibliotek, biblioteksplan
författare, läsfrämjande, högläsning, barnböcker: läsfrämjande, litteratur, bibliotek
dans, dansa, balett, cirkus, nycirkus: dans, scenkonst
symfoniorkester, orkester, kör: symfoniorkester, orkester, musik
konstinköp, konstverk köpa, offentlig utsmyckning, utsmyckning: offentlig konst, konstinköp, konstnärlig gestaltning
konstnärer, ateljé, ateljéer, kulturarbetare: konstnär, kulturskapare, ateljé
replokal, musikstudio, rockband: replokal, musik
minnesmärke, monument, minnesplats, minneslund: minnesmärke, monument, skulptur
fritidsgårdar, fritidsledare, hänga, ungdomars fritid: fritidsgård, fritidsverksamhet, ungdomsverksamhet
lovaktiviteter, sportlov, höstlov, påsklov: lovaktivitet, lovverksamhet
simkunnighet, simkunnig, lära sig simma, drunkning, drunkna: simkunnighet, simundervisning, vattensäkerhet, drunkning
lekplatser, klätterställning, plaskdamm: lekplats, lekmiljö, plaskdamm
picknick, bänk, bänkar, sittplatser, papperskorg, papperskorgar, soptunnor: parkmöbler, renhållning, offentlig plats
offentliga toaletter, toaletter stan: offentlig toalett
park, stadspark, ny park, skolskog: park, grönområde, grönplan
grönska, grönyta, bygga på grönområde: grönområde, grönyta, grönplan
vandringsleder, leder, led, eldplats, vindskydd, utsiktstorn: vandringsled, friluftsliv, friluftsplan
turistbyrå, turistinformation, besökare: turism, besöksnäring, destination
besöksmål, attraktion, djurpark, akvarium: besöksmål, besöksnäring
mötesplatser, träffas: mötesplats
idrottsförening, idrottsklubb, lokalstöd, aktivitetsstöd, föreningsstöd: föreningsbidrag, föreningsstöd, aktivitetsstöd, lokt-stöd
studieförbundsbidrag, folkbildning: studieförbund, folkbildning
segling, kanot, båtklubb, rodd: båtklubb, segling, fritidsbåt
skjutbana, motorsport, motorbana, crossbana: motorsport, skjutbana, buller
religiösa högtider, eid, ramadan, böneutrop, bönerum: trossamfund, böneutrop, religion
`;
