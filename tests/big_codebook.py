"""A codebook of the size that policy researchers use: 21 major topics and 219 minor ones, and a stance."""

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label

# Major topics in the manner of the Comparative Agendas Project, each with minor topics of its own.
TOPICS = {
    "Macroeconomics": "Inflation; Unemployment rate; Monetary policy; National budget; Tax code; Industrial policy;"
    " Price control; Central bank; Public debt; Growth forecast; Sovereign bonds",
    "Civil rights": "Minority discrimination; Gender equality; Age discrimination; Disability discrimination;"
    " Voting rights; Freedom of speech; Right to privacy; Protest policing; Religious freedom; Data protection",
    "Health": "Health insurance; Drug prices; Medical facilities; Insurer conduct; Medical liability; Nursing staff;"
    " Disease prevention; Infant health; Mental health; Long-term care; Drug abuse; Medical research",
    "Agriculture": "Farm trade; Farm subsidies; Food inspection; Farm marketing; Animal welfare; Fisheries;"
    " Crop disease; Plant breeding; Farm labour; Pesticides",
    "Labour": "Worker safety; Job training; Employee benefits; Trade unions; Fair pay; Youth employment;"
    " Migrant workers; Parental leave; Working hours; Strike law",
    "Education": "Higher education; Primary schools; Secondary schools; Underprivileged pupils; Vocational education;"
    " Special education; School quality; Teacher pay; Early childhood; Student loans; School meals",
    "Environment": "Drinking water; Waste disposal; Hazardous waste; Air pollution; Recycling; Indoor hazards;"
    " Species protection; Land conservation; Climate adaptation; Noise",
    "Energy": "Nuclear power; Electricity grid; Natural gas; Oil drilling; Coal; Renewable energy;"
    " Energy conservation; Hydropower; Heat networks; Energy prices; Hydrogen",
    "Immigration": "Asylum; Border control; Citizenship; Family reunion; Deportation; Labour migration;"
    " Integration courses; Unaccompanied minors; Refugee housing",
    "Transport": "Mass transit; Road building; Air travel; Railways; Shipping; Truck safety; Cycling;"
    " Congestion charges; Car safety; Parking; Speed limits; Electric vehicles",
    "Law and crime": "Court administration; Prisons; Juvenile crime; Child abuse; Family law; Police conduct;"
    " Criminal code; Fraud; Illegal drugs; Organised crime; Domestic violence; Gun control",
    "Social welfare": "Poverty relief; Pensions; Elderly care; Disabled support; Volunteer work; Child care;"
    " Food assistance; Basic income; Homeless aid; Social security fraud",
    "Housing": "Rent control; Social housing; Urban renewal; Rural housing; Mortgages; Building permits;"
    " Veterans' homes; Homelessness; Land prices; Energy retrofit",
    "Commerce": "Banking regulation; Stock markets; Consumer finance; Insurance; Bankruptcy; Corporate mergers;"
    " Small business; Copyright; Disaster relief; Tourism; Consumer safety",
    "Defence": "Alliances; Military intelligence; Arms procurement; Conscription; Nuclear weapons; Foreign bases;"
    " Military pay; Veterans' affairs; Civil defence; Reserve forces; War crimes",
    "Technology": "Space travel; Telecommunications; Broadcasting; Computer security; Artificial intelligence;"
    " Weather forecasting; Research funding; Social media; Open data; Broadband access",
    "Foreign trade": "Trade agreements; Tariffs; Export promotion; Foreign investment; Competitiveness;"
    " Import quotas; Exchange rates; Customs; Sanctions",
    "International affairs": "Foreign aid; Resource disputes; Developing countries; International finance;"
    " European integration; Human rights abroad; Terrorism; Diplomatic staff; Peacekeeping; Treaties",
    "Government operations": "Intergovernmental relations; Bureaucracy; Postal service; Civil servants; Appointments;"
    " Procurement; Tax administration; Impeachment; Elections; Census; Lobbying",
    "Public lands": "National parks; Indigenous affairs; Forest management; Water resources; Dependent territories;"
    " Grazing; Mining rights; Historic sites; Coastal planning",
    "Culture": "Museums; Public libraries; Film funding; Performing arts; Sports policy; Heritage;"
    " Language policy; Public broadcasting; Literature; Festivals",
}

MAJORS = len(TOPICS)
ALL_TOPICS = MAJORS + sum(minors.count(";") + 1 for minors in TOPICS.values())

STANCE = Dimension(
    name="stance",
    labels=(
        Label(name="favour", key="1", colour="blue", shape="up"),
        Label(name="against", key="2", colour="vermilion", shape="down", position=1),
        Label(name="neutral", key="3", colour="grey", shape="circle", position=2),
    ),
)


def topics() -> Dimension:
    """The dimension "topic": each major topic, followed by its minor ones. No keys and no colours.

    As in a codebook that was read from a file, ``parent`` is the place of the major topic in ``labels``.
    """
    labels: list[Label] = []
    for number, (major, minors) in enumerate(TOPICS.items(), start=1):
        top = len(labels)
        labels.append(Label(name=major, position=top, definition=f"Everything on {major.lower()}."))
        for place, minor in enumerate(minors.split("; "), start=1):
            definition = f"{number}{place:02}: {minor.strip().lower()}, as a part of {major.lower()}."
            labels.append(Label(name=minor.strip(), parent=top, position=len(labels), definition=definition))
    return Dimension(name="topic", heading="Topics", choice=Choice.MANY, position=1, labels=tuple(labels))


def big_codebook() -> Codebook:
    """A stance of three labels and the 240 topics; ``operations.codebooks.take_in`` takes it into a project."""
    return Codebook(name="Policy agendas", dimensions=(STANCE, topics()))
