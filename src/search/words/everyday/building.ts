/** Housing, building and land (PBL). See {@link everyday} for the form. */
export const building = `
grannar, granne, grannes, klaga på bygge: berörd granne, sakägare, grannehörande, samråd
svartbygge, svartbyggen, olovligt bygge, bygga utan lov: olovlig åtgärd, byggsanktionsavgift, tillsyn bygglov
friggebod, uterum, altan, carport, staket, plank, mur, pool: komplementbyggnad, bygglov, bygglovsbefriad, plank
tillbyggnad, utbyggnad, bygga till: tillbyggnad, bygglov, utbyggnad
strandskydd, bygga vid vatten, bygga vid stranden, sjötomt, strandtomt: strandskyddsdispens, strandskydd, lis-område
brygga, bryggor, bojar: brygga, strandskydd, vattenverksamhet
bostadsområde, nytt bostadsområde, nya bostäder, nya lägenheter, bygga lägenheter, nybyggda lägenheter: detaljplan bostäder, markanvisning, bostadsbyggande, exploatering
exploatera, exploatering, exploateringsavtal, byggherre, byggbolag, byggföretag: exploatering, exploateringsavtal, exploatör, markanvisning
köpa tomt, sälja tomt, lediga tomter, villatomter, köpa mark: småhustomt, markanvisning, försäljning mark, tomt
sälja mark, markaffär, markförsäljning, köpa fastighet, köpt mark, sålt mark: markförsäljning, markförvärv, fastighetsförsäljning, förvärv fastighet, försäljning fastighet
tomtgräns, dela tomt, stycka, stycka av, gräns, lantmätare: fastighetsreglering, avstyckning, lantmäteri, fastighetsbildning
tvångsinlösen, expropriera, lösa in hus: inlösen, expropriation
tomträtt, tomträttsavgäld, arrendeavgift, hyra mark: tomträtt, tomträttsavgäld, arrende, upplåtelse
arkitektur, arkitekt, fula hus, vackra hus, klassisk stil: arkitektur, gestaltning, gestaltad livsmiljö
stadsbild, utsikt, skugga: stadsbild, gestaltning, kulturmiljö
stadsplanering, samhällsplanering, planera stad, bygga stad: stadsplanering, översiktsplan, detaljplan, stadsutveckling
planer för området, bebyggelse, bebygga, förtäta, förtätning: detaljplan, förtätning, bebyggelse
industriområde, industrimark, industri, fabrik, verksamhetsmark: verksamhetsområde, industri, detaljplan verksamheter, etablering
etablering, företagsetablering, ikea, datacenter, serverhall: etablering, verksamhetsområde
marklov, schakta, fyllnadsmassor, jordmassor: marklov, masshantering
rivningslov, riva hus, rivningsförbud: rivningslov, rivning
radon, ventilation, dålig luft, fukt, inomhusluft: inomhusmiljö, radon, ventilation
skyltlov, reklamskylt, reklamskyltar, reklampelare: skyltlov, reklam, skyltning
baracker, barack, moduler, paviljong, paviljonger, modulhus: paviljong, modulbyggnad, tillfälliga lokaler, tidsbegränsat bygglov
köpa hyreslägenhet, köpa lägenhet, köpa hyresrätt, äga lägenhet: ombildning, bostadsrätt
renovräkning, lyxrenovering, standardhöjning: renovering, hyreshöjning, hyresgäst
andrahand, andrahandsuthyrning, svartkontrakt, svarthandel, olaglig uthyrning: andrahandsuthyrning, oriktiga hyresförhållanden, hyreskontrakt
hyreskontrakt, hyresvärd, hyresvärdar, hyresavtal: hyresavtal, hyreskontrakt, hyresrätt, fastighetsägare
trångbodd, trångboddhet: trångboddhet, bostadsförsörjning
ungdomsbostad, ungdomslägenhet, första lägenhet, förstahandskontrakt: ungdomsbostad, bostad unga, hyresrätt
social housing, billiga lägenheter, billiga bostäder, hyra för dyrt: bostadsförsörjning, hyresnivå, rimlig hyra
tiny house, kollektivhus, bogemenskap, byggemenskap: bogemenskap, byggemenskap, kollektivhus
tomma lägenheter, vakanser, outhyrda: vakans, outhyrd
sälja allmännyttan, utförsäljning lägenheter, sälja lägenheter: försäljning bostäder, ombildning, allmännytta
energieffektivisera, isolera, isolering, spara energi: energieffektivisering, energibesparing
hiss, trappa, trappor: tillgänglighet, hiss
översvämmad källare, källaröversvämning: skyfall, dagvatten, översvämning
regnvatten, stuprör, dagvatten: dagvatten, dagvattenhantering
sättningar, jordskred, ras, rasrisk, skred: geoteknik, stabilitet, skredrisk, ras
fastighetsskatt, fastighetsavgift: fastighetsavgift
bygglovskö, handläggningstid, långa handläggningstider: handläggningstid, bygglov
förhandsbesked: förhandsbesked, bygglov
byggfusk, byggskandal, byggfel: fel i byggnad, garanti, entreprenad
simhallsbygge, nytt badhus, ny simhall, ny ishall, ny arena, bygga arena: simhall, arena, idrottsanläggning, genomförandebeslut, investering
kommunhus, stadshuset, rådhuset, kommunalhus: stadshus, kommunhus, förvaltningsbyggnad
slott, herrgård, fästning, gamla skolan: kulturhistorisk, byggnadsminne, kulturmiljö
kyrkogård, gravplats, urnlund: begravningsplats, kyrkogård
gatunamn, kvartersnamn, adress, döpa gata: namnsättning, namnförslag, namnberedning
byggnad = byggnader
hus = byggnad
`;
