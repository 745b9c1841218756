"""The words of headings, and of what amounts below them are in."""

from __future__ import annotations

import re

from ladder_app.domain.model import PayPeriod

# The parts: L level, S skill, R role, G group, F family, D description, N name, P pay,
# < minimum, = midpoint, > maximum, % median, C currency, T period, E experience, K kind,
# Y summary,# I title, Q proficiency, B behavior, U track, # number; a dot means nothing.
PARTS: dict[str, str] = {
    "L": "level|levels|grade|seniority|rung|stufe|karrierestufe|laufbahnstufe|niveau|"
    "echelon|nivel|livello|poziom|уровень|рівень|rang|等级|级别|職級|等級|レベル|grado|niveaus|stopien|"
    "seviye|kademe|duzey|basamak|"
    "ступень|ступінь|грейд|"
    "niva|trinn|trin|steg|uroven|stupen|등급|직급|레벨|단계",
    "S": "skill|skills|competency|competence|competencies|competences|capability|capabilities|"
    "topic|item|attribute|attributes|aspect|criterion|criteria|trait|facet|fahigkeit|fahigkeiten|"
    "kompetenz|kompetenzen|kenntnis|competenza|competencia|"
    "competencias|habilidad|habilidades|habilidade|vaardigheid|vaardigheden|"
    "competentie|competenties|umiejetnosc|umiejetnosci|kompetencji|навыка|навыков|навичок|"
    "kompetencja|kompetencje|навык|навыки|"
    "навичка|навички|умение|умения|вміння|beceri|beceriler|yetkinlik|yetkinlikler|yetenek|"
    "компетенция|компетенции|компетенція|компетенції|能力|技能|スキル|"
    "ferdighet|ferdigheter|kompetanse|kompetens|kompetenser|fardighed|fardigheder|fardighet|"
    "fardigheter|dovednost|dovednosti|kompetence|schopnost|schopnosti|역량|기술|스킬|능력",
    "R": "metier|fonction|role|job|career|position|company|rolle|poste|puesto|cargo|ruolo|functie|"
    "rola|роль|"
    "stelle|emploi|职位|役割|rol|pozisyon|позиция|позиція|"
    "stilling|roll|역할|직무",
    "F": "family|familie|famille|familia|famiglia|rodzina|семейство",
    "G": "group|area|category|section|dimension|theme|pillar|domain|cluster|bereich|kategorie|"
    "thema|gruppe|domaine|categorie|axe|categoria|tema|dimensione|"
    "ambito|gebied|onderwerp|obszar|kategoria|temat|область|категория|тема|категорія|"
    "类别|領域|分类|カテゴリ|分野|kategori|grup|konu|boyut|"
    "omrade|emne|amne|oblast|skupina|kategorie|분야|영역|카테고리",
    "D": "description|descriptions|definition|details|detail|beschreibung|erlauterung|descriptif|"
    "descripcion|descricao|descrizione|omschrijving|beschrijving|opis|описание|опис|"
    "描述|说明|説明|aciklama|tanim|"
    "beskrivelse|beskrivning|popis|설명",
    "N": "name|names|bezeichnung|nom|nombre|nome|naam|nazwa|название|назва|名称|名前|ad|adi|"
    "navn|namn|nazev|이름|명칭",
    "P": "pay|salary|salaries|compensation|gehalt|gehalter|gehaltsband|vergutung|lohn|entgelt|"
    "salaire|remuneration|salario|sueldo|remuneracao|stipendio|retribuzione|ral|salaris|loon|"
    "wynagrodzenie|pensja|placa|зарплата|оклад|вилка|薪资|薪酬|工资|年薪|月薪|給与|年収|月給|年俸|wage|wages|ote|"
    "maas|ucret|"
    "lonn|lon|lonnsband|mzda|plat|급여|연봉|월급|임금|시급",
    "<": "minimum|min|from|mindest|von|desde|minimo|da|van|od|минимум|мин|мінімум|від|от|最低|下限|"
    "asgari",
    "=": "midpoint|mid|mittelwert|mitte|milieu|punto medio|середина|midden|srodek",
    "%": "median|mediane|mediana|медиана|медіана|中位|中央値",
    ">": "maximum|max|to|next|bis|hasta|maximo|massimo|tot|do|максимум|макс|до|最高|上限|azami",
    "C": "currency|wahrung|devise|monnaie|moneda|moeda|valuta|waluta|валюта|货币|通貨",
    "T": "period|zeitraum|periode|periodo|okres|период|період",
    "E": "experience|years|erfahrung|berufserfahrung|jahre|annees|ans|experiencia|anos|esperienza|"
    "anni|ervaring|jaren|doswiadczenie|lata|опыт|стаж|досвід|经验|経験|年数|经历|deneyim|tecrube|yil|"
    "erfarenhet|praxe|zkusenosti|roky|경력|경험|연차",
    "I": "title|titles|titel|titre|intitule|titulo|titolo|tytul|stanowisko|должность|посада|"
    "头衔|職名|职称|役職|unvan|"
    "tittel|stillingstittel|pozice|직함|직책",
    "Y": "summary|purpose|overview|mission|kurzbeschreibung|zusammenfassung|resume|resumen|resumo|"
    "sintesi|samenvatting|podsumowanie|резюме|概要|摘要|ozet|"
    "oppsummering|sammendrag|sammanfattning|resume|shrnuti|요약",
    "Q": "proficiency|rating|score|mastery|auspragung|bewertung|maitrise|dominio|punteggio|"
    "beheersing|bieglosc|ocena|оценка|оцінка|владение|评分|評価|熟练度|習熟度|yeterlilik|puan|"
    "vurdering|bedomning|hodnoceni|숙련도|평가",
    "B": "behaviour|behavior|behaviours|behaviors|statement|statements|expectation|expectations|"
    "responsibility|responsibilities|indicator|indicators|erwartung|erwartungen|verhalten|"
    "aufgaben|verantwortung|attente|attentes|attendus|comportement|comportements|responsabilites|"
    "comportamiento|expectativa|expectativas|responsabilidad|responsabilidades|comportamento|"
    "responsabilidade|responsabilita|gedrag|verwachting|verwachtingen|"
    "oczekiwania|zachowanie|obowiazki|ожидания|обязанности|поведение|очікування|обов'язки|"
    "期望|职责|期待|職務|行動|duties|задачи|завдання|gorevler|sorumluluk|sorumluluklar|"
    "beklenti|beklentiler|davranis|davranislar|aufgabe|taches|missions|tareas|funciones|mansioni|"
    "taken|zadania|"
    "ansvar|ansvarsomrade|ansvarsomrader|oppgaver|opgaver|uppgifter|arbeidsoppgaver|forventning|"
    "forventninger|forvantningar|odpovednost|odpovednosti|ocekavani|ukoly|chovani|책임|업무|기대",
    "U": "track|path|ladder|stream|laufbahn|pfad|filiere|parcours|itinerario|trilha|carriera|"
    "sciezka|трек|ветка|通道|コース|"
    "karrierevei|karriarvag|경로",
    "K": "kind|type|typ|art|tipo|soort|rodzaj|тип|вид|类型|種類",
    "#": "no|nr|ref|reference|id|number|num|code|№|n|lp|numero|nummer|编号|番号|序号|index|sno|key",
    "O": "comment|comments|note|notes|remark|remarks|example|examples|kommentar|kommentare|notizen|"
    "anmerkung|anmerkungen|bemerkung|bemerkungen|commentaire|commentaires|remarque|remarques|"
    "comentario|comentarios|notas|nota|observaciones|observacoes|note|commenti|osservazioni|"
    "opmerking|opmerkingen|komentarz|komentarze|uwagi|комментарий|комментарии|примечание|"
    "примечания|коментар|коментарі|примітка|примітки|备注|注释|備考|コメント|notlar|yorum|yorumlar|"
    "kommentarer|merknad|merknader|anmarkning|poznamka|poznamky|비고|메모",
    ".": "typical|usual|required|expected|target|the|of|in|per|a|and|base|gross|range|band|bands|"
    "annual|annually|yearly|monthly|hourly|usd|own|brutto|jahres|de|del|la|le|des|anual|mensual|"
    "annuel|mensuel|annuo|mensile|roczne|spanne|what|it|looks|like|ranges|total|cash|для|"
    "each|level-wise|short|long|main|free|wymagany|wymagana|wymagane|oczekiwany|oczekiwana|"
    "erforderlich|erforderliche|erforderlicher|requis|requise|attendu|attendue|requerido|requerida|"
    "exigido|exigida|richiesto|richiesta|atteso|vereist|vereiste|verwacht|необходимый|требуемый|"
    "ожидаемый|необхідний|потрібний|очікуваний|beklenen|gerekli|gereken|в|на|за|di|du|der|yillik|"
    "aylik|saatlik|"
    "krav|forventet|forvantad|pozadovana|pozadovany|ocekavana|rocni|mesicni",
}  # fmt: skip
PERIOD_WORDS: dict[PayPeriod, str] = {
    PayPeriod.YEAR: "annual|annually|yearly|year|yr|pa|jahrlich|anualmente|annuellement|anual|"
    "annuel|annuelle|annuo|annua|jahr|jahres|jahresgehalt|anno|an|roczne|rocznie|год|года|годовая|"
    "в год|рік|річна|yillik|yil|"
    "jaar|jaarsalaris|年薪|年収|年俸|ano|ar|rocni|rocne|rok|연봉|연간",
    PayPeriod.MONTH: "monthly|month|mo|mth|monatlich|mensuelle|mensual|mensuel|mensile|monat|"
    "monats|monatsgehalt|mois|mes|mese|miesieczne|maand|месяц|месячная|місяць|місячна|aylik|ay|月薪|"
    "月給|mensal|"
    "miesiac|maned|manad|mesicni|mesicne|mesic|월급|월",
    PayPeriod.HOUR: "hourly|hour|hr|h|std|stunde|stundenlohn|heure|hora|ora|uur|godzina|час|"
    "saatlik|saat|"
    "時給|时薪|timme|hodina|시급",
    PayPeriod.DAY: "daily|day|tagessatz|jour|giorno|dag|день|gunluk|日給",
}
SIGNS = {
    "€": "EUR", "£": "GBP", "₴": "UAH", "₽": "RUB", "₹": "INR", "₺": "TRY", "zl": "PLN",
    "r$": "BRL", "kc": "CZK", "euro": "EUR", "euros": "EUR", "tl": "TRY", "руб": "RUB",
    "рублей": "RUB", "рублях": "RUB", "грн": "UAH", "гривень": "UAH", "тенге": "KZT",
    "만원": "KRW", "원": "KRW",
}  # fmt: skip
_COMPOUND = re.compile(
    r"(?:brutto|netto|grund)?"
    r"(jahres|monats|stunden|tages|jaar|maand|uur|dag|ars|maneds|manads|time|tim)"
    r"(?:grund|brutto)?"
    r"(?:gehalt|gehalter|gehaltsband|lohn|vergutung|entgelt|verdienst|satz|brutto|salaris|loon|"
    r"lonn|lon)"
)
_PERIOD_OF_COMPOUND = {
    **dict.fromkeys(("jahres", "jaar", "ars"), PayPeriod.YEAR),
    **dict.fromkeys(("monats", "maand", "maneds", "manads"), PayPeriod.MONTH),
    **dict.fromkeys(("stunden", "uur", "time", "tim"), PayPeriod.HOUR),
    **dict.fromkeys(("tages", "dag"), PayPeriod.DAY),
}


def period_of_pay(word: str) -> PayPeriod | None:
    """The period in a word for pay, such as Monatsgehalt; None in another word."""
    found = _COMPOUND.fullmatch(word)
    return _PERIOD_OF_COMPOUND[found[1]] if found else None
