/** Small words, and words of letters, by which languages in Latin script are told apart; by code, and each without accents too, as many type. */
export const letterWords: Record<string, string> = {
  en: `the and to of we you your for is are have our not that this with in on be as i it at will from us can but by an or if was were has had
    thank thanks dear hi hello sorry regards sincerely unable please all no me my am do so which any there their they he she his her its been would
    could should may more than also out up about into after before other only what when who how one two because yet until over under very just get
    got do does did dont cannot cant wont back here now new best kind yours regret unfortunately refund order request offer letter company team work
    time day today week month year next last first then these those too off again let go see know hope wish need want make take give send ask come
    call help find use try keep long look full left room day days`,
  de: `der die das und nicht wir ist mit für fuer auf den dem ein eine einen einem einer sich von zu zum zur ihre ihren ihnen ihr ihrem leider sie
    haben hat wird werden wurde wurden auch bei nach über ueber sehr geehrte geehrter damen herren können koennen kann dass freundlichen grüßen
    gruessen grüße gruesse viele liebe hallo ich mich mir dich dir deine dein danke vielen dank aus als noch schon oder aber wenn weil daher
    deshalb uns unser unsere unserem unserer kein keine am im um vom bereits habe bin sind mehr möglich moeglich guten tag herr frau bitte wegen
    dann`,
  fr: `le la les un une des et nous vous votre vos que qui pour dans est pas avec sur par cette ce notre nos être etre avons malheureusement madame
    monsieur bonjour cordialement aux ne au du sont ont à je tu il elle mon ma mes ton ta son sa ses en plus car mais ou où été ete déjà deja bien merci
    suis ai avez avez-vous pouvons ne peux afin donc salutations bientôt qu d l j m n s c chez très si leur même salut veuillez votre demande été`,
  es: `el la los las un una y que por para con su sus nos usted ustedes es del al como más mas pero lamentablemente desgraciadamente estimado
    estimada señor señora saludos hemos muy este esta estos estas gracias no se lo le les en de ya ha han sido está esta porque a mi hola buenos
    buenas dias días podemos puede puedo nuestro nuestra atentamente cordiales otro otra desde hasta sin tengo estoy ese o u ni si`,
  it: `il lo la gli le un una che per con del della delle dei degli nel nella sono non siamo abbiamo vostra vostro sua suo suoi purtroppo gentile cordiali
    saluti distinti questo questa quel quella alla al allo ai di a da in e è anche più piu grazie ciao buongiorno già gia stata stato state stati ho hai ha
    perché perche poiché possiamo posso mio mia nostra nostro dal dalla se ma oppure quindi ringrazio ringraziamo`,
  pt: `o a os as um uma que para com não nao nos seu sua seus suas você voce infelizmente prezado prezada caro cara atenciosamente obrigado
    obrigada foi foram mais pela pelo do da dos das em no na nos nas e é são sao ao por pois já ja já ou se de meu minha nosso nossa estar tenho
    podemos pode olá ola oi uma vez até ate porque isso esse nesse ele ela é cumprimentos muito`,
  nl: `de het een en van wij niet uw voor met op dat zijn aan helaas geachte beste bij wordt hebben hebt heeft kunnen kunt naar deze ook maar
    vriendelijke groet groetjes te ik je jij jouw we u is in omdat want al om dan die er ze mijn onze ons worden werd nog wel geen moet moeten bedankt dank
    hartelijk hoi dus tot graag uit over`,
  ro: `și si nu vă va este pentru cu din care mai sunt dumneavoastră dumneavoastra păcate pacate stimate stimată stimata mulțumim multumim
    mulțumesc noi la că ca ale prin sau fost avem această aceasta un o de în in pe ne am ai a au să sa fi deja din deoarece doamnă domnule salut buna
    bună ziua ați ati datele nostru noastre noastră dvs`,
  pl: `nie jest się sie że ze do na dla państwa panstwa pana pani pan niestety oraz przez jako szanowny szanowna szanowni dziękujemy dziekujemy
    dziękuję pozdrawiam poważaniem które ktore który ktory od po za są sa w z i o to jej jego mam ma mi bo być już juz więc wiec ponieważ poniewaz
    został zostal była były możemy mozemy mogę może mozna można naszą nasz nasza u lub tego dnia dzień dzien dobry cześć`,
  sv: `och att det som inte vi för med på av är till tyvärr er den ett en har kan hej vänliga hälsningar din ditt dina om jag du han hon de vår vårt men
    eftersom så från redan mycket tack bästa ska vill måste gärna eller när var vad i`,
  da: `og at det ikke vi for med på af er til desværre den en et har kan hej venlig hilsen jer jeg du dig din dit som fra om vores men fordi så
    kære tak allerede eller når var hvad de i blevet ikke meget mange`,
  no: `og at det ikke vi for med på av er til dessverre den en et har kan hei vennlig hilsen dere jeg du deg din ditt som fra om vår men fordi så
    kjære takk allerede eller når var hva de i blitt etter`,
  fi: `ja ei on että emme valitettavasti kiitos olemme sinun teidän hyvä terveisin mutta myös kun voi joka hei minä en ole se tämä jo sekä kanssa
    ystävällisin voimme oli ovat koska`,
  cs: `a že ze se na je není neni pro vás vas vám vam vaše vase bohužel bohuzel vážený vážená vazeny děkujeme dekujeme děkuji jsme jsem který ktery
    která ale také s pozdravem v do byl byla byly bylo už uz protože protoze jiný za z o k by den ten to mám mi nebo od dobrý dobry prosím ahoj díky moc
    naši náš naším můžeme můžete nemůžeme muzete jste`,
  hu: `a az és nem hogy egy sajnos tisztelt önnek ön köszönjük köszönöm vagy van meg üdvözlettel kérjük ezért is már ki szia mert de volt még
    lehet nincs hogy önt tudjuk`,
  tr: `ve bir bu için icin maalesef sayın sayin olarak ile değil degil size sizin teşekkür tesekkur ederiz ederim saygılarımızla saygilarimizla ancak
    olan çok cok daha da de var ya ne merhaba selam en gün çünkü cunku sonra kadar olması başka baska bizim benim yeni olmam`,
  id: `yang dan di untuk dengan ini tidak kami anda dari pada akan adalah kepada mohon maaf terima kasih hormat bapak ibu karena telah sudah atau
    juga saya bisa dapat salam`,
  vi: `và của không là cho chúng tôi bạn được với các này có rất tiếc cảm ơn kính gửi quý trân trọng xin đã một những trong vì`
}
