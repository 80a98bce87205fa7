"""Abbreviations that end in a full stop, by language and by what may follow them."""

from collections.abc import Mapping
from dataclasses import dataclass

from stanceline.text.words import words


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words without their last full stop; inner ones stay ("z.b").

    Those with a capital count only when written so: "Ill." is a state, "ill." is not.
    ``leading`` stand before a name, a noun or a figure and never end a sentence that goes on.
    ``counting`` do so only before a figure: "no. 5", but "he said no."
    ``trailing`` may end a sentence, and do so before a capital.
    """

    leading: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    trailing: frozenset[str] = frozenset()

    def with_own(self, own: "Abbreviations") -> "Abbreviations":
        """These and a language's own, which win: "Sr." is a form of address in Spain."""
        return Abbreviations(
            self.leading | own.leading,
            self.counting | own.counting,
            (self.trailing - own.leading) | own.trailing,
        )


def _kinds(leading: str, counting: str, trailing: str) -> Abbreviations:
    return Abbreviations(words(leading), words(counting), words(trailing))


_SHARED = _kinds(
    "dr prof st ca cf vs v e.g i.e",
    "no nr nos art fig figs vol vols p pp ch sec par ed",
    "etc al jr sr inc ltd co corp bros",
)

_OWN: Mapping[str, Abbreviations] = {
    "en": _kinds(
        """mr mrs ms messrs mx mme Hon Rev Fr Gen Lt Col Capt Cpl Sgt Maj Adm Cmdr Brig Gov Sen Sens Rep Reps
        Pres Supt Det Insp Amb Atty Sec Treas Ste Mt Ft dept approx viz esp incl eds cit ibid Univ Assn u.s.s
        h.m.s bldg sq""",
        "para sect eq pt ex",
        """llc plc ph.d m.d b.a m.a b.sc m.sc a.m p.m u.s u.k u.n e.u d.c b.c a.d c.e u.s.a Ave Blvd Rd Hwy
        Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Ala Ariz Ark Calif Colo
        Conn Del Fla Ga Ill Ind Kan Ky Mass Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis
        Wyo Ont Que Alta oz lb lbs hr hrs min""",
    ),
    "de": _kinds(
        """dipl ing hr hrn frl Fr sankt bzw d.h z.b z.t z.zt i.d.r i.a s.o s.u s.a vgl sog geb gest ggf evtl inkl
        exkl zzgl abzgl bspw insb v.a mio mrd tsd str abs hrsg verf Jan Febr Feb Aug Sept Okt Nov Dez v.chr
        n.chr tel abb bd kap rd gegr verh i.v m.e u.u u.a d.j a.d i.br i.d.f""",
        "nr",
        "usw u.s.w u.ä u.v.m u.a.m uvm usf ff o.ä gmbh min std sek",
    ),
    "fr": _kinds(
        "m mm mme mmes mlle mlles me mgr pr ste c.-à-d env ex av apr j.-c coll dir tél boul",
        "chap p art éd",
        "s.a",
    ),
    "es": _kinds(
        """sr sra srta sres d dª dña dra dres lic ing arq gral cnel tte núm av avda sto sta ud uds vd vds
        dpto tel aprox p.ej hab máx mín""",
        "pág págs cap art núm",
        "ee.uu s.a",
    ),
    "it": _kinds(
        "sig sigg sig.ra dott dott.ssa prof.ssa ing avv arch on geom rag cap es p.es tel", "pag pagg artt", ""
    ),
    "pt": _kinds("sr sra srs dra profa eng arq cap ex p.ex av tel aprox sto sta", "pág págs núm", ""),
    "nl": _kinds("dhr mevr mw drs ir ing mr bijv b.v d.w.z o.a m.a.w t.a.v i.p.v a.u.b vgl", "blz", "enz"),
    "pl": _kinds(
        "hab mgr inż ks św ul pl os tel np m.in tzw tzn im wg ok zm gen płk kpt por red woj pow al",
        "s str nr poz",
        "r itd itp w zł tys mln mld",
    ),
    "cs": _kinds(
        "ing mgr bc doc phdr judr mudr sv např tzv tj tzn ul nám tel",
        "č čís str s",
        "atd apod kč tis mil",
    ),
    "ru": _kinds(
        """т.е т.к т.н т.о ср см им ул пр просп пл пер наб стр корп оф св проф акад доц чл инж гр г-н г-жа тов англ
        нем фр франц лат греч итал исп яп рус укр напр ген полк лейт изд вып прим сост пос дер обл р-н оз пгт""",
        "т ч п пп ст гл рис табл илл с д кв тел",
        """г гг в вв э др пр руб коп долл н.э а.е т.д т.п млн млрд трлн тыс мин сек час км кг см мм га чел экз
        шт б.ч""",
    ),
    "uk": _kinds(
        """т.зв див ім вул просп пл пров буд корп св проф акад доц чл інж гр тов англ нім фр лат грец італ ісп рос
        укр напр нар бл ген полк вид вип прим смт обл р-н""",
        "ст ч п пп с гл рис табл кв тел",
        "р рр е н.е ін т.д т.п грн коп дол млн млрд тис хв сек год км кг см мм га чол шт б кб град",
    ),
    "bg": _kinds("инж ул бул пл гр св т.е т.нар вж напр чл ал им проф доц", "стр чл с", "г в др т.н лв ст"),
    "ar": _kinds("د أ م", "ص ج ط", "هـ"),
}


_BY_LANGUAGE: Mapping[str, Abbreviations] = {
    language: _SHARED.with_own(own) for language, own in _OWN.items()
}


def abbreviations(language: str) -> Abbreviations:
    """Those of the language (a primary subtag such as "de"), or the few that most languages share."""
    return _BY_LANGUAGE.get(language, _SHARED)
