/** Sections by the first part of an address's path, folded; names as the languages' newspapers write them. */
export const SECTIONS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'world=World|international=International|us=U.S.|us-news=U.S.|usa=U.S.|uk=UK|uk-news=UK|europe=Europe|asia=Asia|africa=Africa|americas=Americas|middle-east=Middle East|middleeast=Middle East|china=China|india=India|canada=Canada|australia=Australia|' +
    'politics=Politics|business=Business|economy=Economy|finance=Finance|markets=Markets|money=Money|technology=Technology|tech=Tech|science=Science|health=Health|environment=Environment|climate=Climate|energy=Energy|sports=Sports|sport=Sport|football=Football|soccer=Soccer|nba=NBA|nfl=NFL|' +
    'entertainment=Entertainment|arts=Arts|culture=Culture|books=Books|music=Music|movies=Movies|film=Film|tv=TV|television=Television|media=Media|lifestyle=Lifestyle|life=Life|style=Style|fashion=Fashion|food=Food|travel=Travel|education=Education|opinion=Opinion|opinions=Opinion|commentary=Commentary|editorials=Editorials|' +
    'local=Local|local-news=Local|national=National|nation=Nation|crime=Crime|justice=Justice|law=Law|investigations=Investigations|weather=Weather|obituaries=Obituaries|society=Society|religion=Religion|history=History|autos=Autos|cars=Cars|real-estate=Real Estate|gaming=Gaming|games=Games|security=Security|space=Space|' +
    'politik=Politik|wirtschaft=Wirtschaft|kultur=Kultur|gesellschaft=Gesellschaft|wissen=Wissen|wissenschaft=Wissenschaft|ausland=Ausland|inland=Inland|panorama=Panorama|netzwelt=Netzwelt|digital=Digital|gesundheit=Gesundheit|reise=Reise|meinung=Meinung|feuilleton=Feuilleton|finanzen=Finanzen|unternehmen=Unternehmen|lokales=Lokales|technik=Technik|umwelt=Umwelt|bildung=Bildung|geschichte=Geschichte|karriere=Karriere|leben=Leben|' +
    'politique=Politique|economie=Économie|monde=Monde|societe=Société|sciences=Sciences|sante=Santé|planete=Planète|idees=Idées|livres=Livres|cinema=Cinéma|musique=Musique|france=France|faits-divers=Faits divers|environnement=Environnement|' +
    'politica=Política|economia=Economía|internacional=Internacional|mundo=Mundo|sociedad=Sociedad|cultura=Cultura|deportes=Deportes|ciencia=Ciencia|tecnologia=Tecnología|salud=Salud|espana=España|nacional=Nacional|opinion-es=Opinión|sucesos=Sucesos|' +
    'esteri=Esteri|cronaca=Cronaca|cronache=Cronache|scienza=Scienza|salute=Salute|spettacoli=Spettacoli|esportes=Esportes|brasil=Brasil|saude=Saúde|ciencias=Ciências|binnenland=Binnenland|buitenland=Buitenland|economie-nl=Economie|cultuur=Cultuur|wetenschap=Wetenschap|' +
    'swiat=Świat|polska=Polska|gospodarka=Gospodarka|biznes=Biznes|nauka=Nauka|zdrowie=Zdrowie|utrikes=Utrikes|inrikes=Inrikes|ekonomi=Ekonomi|kotimaa=Kotimaa|ulkomaat=Ulkomaat|talous=Talous|urheilu=Urheilu|kulttuuri=Kulttuuri|indland=Indland|udland=Udland|zahranicni=Zahraniční|domaci=Domácí|ekonomika=Ekonomika|gundem=Gündem|dunya=Dünya|spor=Spor|siyaset=Siyaset|belfold=Belföld|kulfold=Külföld|gazdasag=Gazdaság'
  )
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

/** First parts of a path that say nothing; the next part is looked at. */
export const GENERIC_PARTS: ReadonlySet<string> = new Set(
  'news story stories article articles artikel category section sections content noticias noticia actualites actu nachrichten notizie wiadomosci nyheter nyhet uutiset haber haberler zpravy 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027'.split(
    ' ',
  ),
);

/** Labels that are no section: what systems file everything under. */
export const NO_SECTION: ReadonlySet<string> = new Set(
  'uncategorized|uncategorised|home|homepage|startseite|accueil|inicio|index|article|articles|articoli|artikel|post|posts|blog|our blog|the blog|story|stories|latest|latest news|top stories|general|default|other|none|all|featured|main|allgemein|sin categoria|non classe|sem categoria|archive|archives|page|unknown|web|breaking|you are here|blog posts|blog index|all posts|all articles'.split(
    '|',
  ),
);
