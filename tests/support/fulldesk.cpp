// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fulldesk.h"

#include "core/desk/replies.h"
#include "core/model/codec.h"
#include "core/storage/columns.h"
#include "core/text/placeholders.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone madrid("Europe/Madrid");

LocalText words(const QString &text)
{
    return LocalText{{{u"en"_s, text}, {u"es"_s, text}}};
}

/// One of every act of every matter that an entry can be about.
std::vector<AftersalesAct> everyAct()
{
    std::vector<AftersalesAct> all;
    const auto add = [&all]<typename One>(One one) {
        if constexpr (requires { one.id; })
            one.id = decltype(one.id)::make();
        if constexpr (requires { one.act; }) {
            for (const auto &[act, name] : Names<decltype(one.act)>::table.rows) {
                one.act = act;
                all.push_back(one);
            }
        } else {
            all.push_back(one);
        }
    };
    [&]<size_t... at>(std::index_sequence<at...>) { (add(std::variant_alternative_t<at, AftersalesAct>{}), ...); }(std::make_index_sequence<std::variant_size_v<AftersalesAct>>());
    return all;
}

}

FullDesk::FullDesk(const QString &kind)
    : m_test(kind), m_now(instantOf(QDate(2026, 3, 10), QTime(10, 0), madrid))
{
    if (isMissing())
        return;
    open();
    fillDirectory();
    fillIncidents();
    fillBesides();
    close();
    {
        Database database;
        if (const Result<void> ok = openNow(database, url(), Database::Mode::Existing); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        const Result<void> ok = waitFor(database, [this](Store &store) { return fillStore(store).and_then([&] { return m_walk.plant(store); }); });
        if (!ok)
            qFatal("%s | %s", qPrintable(ok.error().text), qPrintable(ok.error().detail));
    }
    open();
}

void FullDesk::open()
{
    Desk::Options options;
    options.clock = [this] { return m_now; };
    options.zone = madrid;
    options.user = u"Ana"_s;
    options.reminds = false;
    m_desk = std::make_unique<Desk>(options);
    take(m_desk->open(url(), Desk::Mode::CreateIfMissing));
}

void FullDesk::fillDirectory()
{
    Customer &customer = m_file.customer;
    customer.id = CustomerId::make(), customer.name = u"Hotel Mirador"_s, customer.contract = u"Gold"_s, customer.language = u"es"_s;
    Contact contact;
    contact.id = ContactId::make(), contact.customer = customer.id, contact.name = u"Carmen Ruiz"_s, contact.role = u"Manager"_s;
    contact.phones = {u"+34612987654"_s}, contact.mails = {u"carmen@example.org"_s};
    Site site;
    site.id = SiteId::make(), site.customer = customer.id, site.name = u"Kitchen"_s, site.address = u"Calle Mayor 3"_s, site.postalCode = u"28001"_s;
    Equipment unit;
    unit.id = EquipmentId::make(), unit.customer = customer.id, unit.site = site.id, unit.kind = u"Boiler"_s, unit.brand = u"Calora"_s, unit.model = u"CX-24"_s, unit.serial = u"SN8841"_s;
    m_file.contacts = {contact}, m_file.sites = {site}, m_file.equipment = {unit};
    take(m_desk->directory().restore(m_file));
    m_technician.id = TechnicianId::make(), m_technician.name = u"Luis Sanz"_s, m_technician.skills = {u"cooling:3"_s};
    take(m_desk->people().save(m_technician));
    NewAttachment photo;
    photo.unit = unit.id, photo.name = u"plate.log"_s, photo.caption = u"the plate"_s;
    take(m_desk->attachments().addBytes(photo, "plate"));
}

void FullDesk::fillIncidents()
{
    const auto call = [this](const QString &title) {
        NewIncident made;
        made.customerId = m_file.customer.id, made.contact = u"Carmen Ruiz"_s, made.title = words(title), made.words.words = words(u"The shower is cold"_s);
        made.site = m_file.sites.front().id, made.equipment = m_file.equipment.front().id, made.owner = m_technician.id, made.tags = {u"water"_s}, made.assistance = u"repair"_s;
        made.promise = PromiseAct{{}, PromiseAct::Act::Made, words(u"somebody comes today"_s), m_now + 4h, {}};
        return take(m_desk->timeline().create(made));
    };
    m_incident = call(u"No hot water"_s);
    m_other = call(u"Boiler E05"_s);
    m_now = m_now + 10min;
    const auto attached = [this](Entry entry, const QString &name, const QByteArray &bytes) {
        entry.id = EntryId::make(), entry.incident = m_incident.id;
        NewAttachment file{m_incident.id, entry.id};
        file.name = name, file.caption = u"what it shows"_s;
        take(m_desk->attachments().addBytes(file, bytes));
        take(m_desk->timeline().record(entry));
    };
    Entry told;
    told.kind = EntryKind::Contact, told.direction = Direction::Out, told.channel = Channel::Phone, told.outcome = Outcome::Reached, told.audience = Audience::Customer;
    told.tells = {Tell::Progress}, told.customerText.words = words(u"We are on our way"_s);
    attached(told, u"manual.log"_s, "how to light it");
    Entry note;
    note.teamText.words = words(u"the log of the control"_s);
    attached(note, m_walk.planted(u"name of a file of the team's"_s) + u".log"_s, m_walk.planted(u"bytes of a file of the team's"_s).toLatin1());
    take(m_desk->merging().merge({m_other.id}, m_incident.id));
}

void FullDesk::fillBesides()
{
    const Call missed = take(m_desk->calls().ring(u"+34612987654"_s, u"912"_s));
    take(m_desk->calls().miss(missed.id));
    take(m_desk->calls().settle(missed.id, u"they wrote meanwhile"_s));
    SavedView view;
    view.id = ViewId::make(), view.name = u"Cold"_s, view.filter = u"tag:water"_s;
    take(m_desk->views().save(view));
    SavedReply reply;
    reply.id = ReplyId::make(), reply.title = u"On our way"_s;
    QString body;
    for (const PlaceholderSpec &one : placeholderSpecs())
        body += u"{{%1}} "_s.arg(QLatin1String(one.name));
    reply.body = words(body);
    take(m_desk->replies().save(reply, false));
    ProtocolStep step;
    step.id = u"look"_s, step.title = words(u"Look at it"_s), step.role = u"technician"_s, step.ask.words = words(u"Is the tap open?"_s);
    take(m_desk->protocols().save({Protocol{u"usual"_s, 1, words(u"Usual"_s), {}, {u"Boiler"_s}, {step}}}));
    NewCommunique outage;
    outage.title = words(u"Power cut in Madrid"_s), outage.affected = {{u"28"_s}, {}, {}, {}, false, {}};
    outage.first.what.words = words(u"There is no power."_s), outage.first.why.words = words(u"A line burnt."_s), outage.first.measures.words = words(u"They lay another."_s);
    outage.first.technical.words = words(u"cabinet 4"_s), outage.first.nextUpdate = m_now + 2h;
    for (const RecipientRow &row : take(m_desk->aftersales().communiques().preview(outage.affected)))
        outage.recipients.push_back(row.recipient);
    m_communique = take(m_desk->aftersales().communiques().create(outage)).id;
}

Visit FullDesk::visit(VisitState state) const
{
    Visit one;
    one.id = VisitId::make(), one.incident = m_incident.id, one.technicians = {m_technician.id}, one.state = state;
    one.scheduledFrom = m_now + 1h, one.scheduledTo = m_now + 2h;
    one.done.words = words(u"The valve is new"_s), one.found.words = words(u"rust"_s), one.signedBy = u"Carmen"_s, one.causeWords = u"nobody there"_s, one.followUp = true;
    one.parts = {{u"P-12"_s, u"Valve"_s, 1}}, one.neededParts = {{u"Fan"_s, false}};
    return one;
}

Result<void> FullDesk::fillStore(Store &store)
{
    KeptDraft draft;
    draft.id = DraftId::make(), draft.person = u"Ana"_s, draft.incident = m_incident.id, draft.at = m_now;
    draft.body = storableJson(QJsonObject{{u"team"_s, m_walk.planted(u"words of a draft"_s)}});
    Result<void> ok = store.keepDraft(draft).and_then([&] { return fillLog(store); });
    for (const auto &[state, name] : Names<VisitState>::table.rows) {
        const Visit one = visit(state);
        m_visits.push_back(one.id);
        ok = ok.and_then([&] { return visits::insert(store, one); });
    }
    return ok.and_then([&] { return store.incident(m_incident.id); }).and_then([&](Incident incident) {
        incident.solution.words = words(u"A new valve"_s), incident.cause.words = words(u"lime"_s), incident.assistance = u"urgent repair"_s;
        return store.updateIncident(incident, incident.version, FieldChanger{u"Ana"_s, m_now});
    });
}

Result<void> FullDesk::append(Store &store, Entry entry)
{
    entry.id = EntryId::make(), entry.incident = m_incident.id, entry.author = u"Luis Sanz"_s;
    entry.recordedAt = entry.occurredAt = m_now = m_now + 1min;
    return store.appendEntry(entry);
}

Result<void> FullDesk::fillLog(Store &store)
{
    Result<void> ok;
    int number = 0;
    for (const Audience audience : {Audience::Team, Audience::Customer}) {
        Entry entry;
        entry.audience = audience;
        entry.direction = audience == Audience::Team ? Direction::Internal : Direction::Out;
        if (audience == Audience::Customer)
            entry.customerText.words = words(u"What they may read"_s);
        for (const AftersalesAct &act : everyAct()) {
            entry.aftersales = act;
            ok = ok.and_then([&] { return append(store, entry); });
        }
        entry.aftersales.reset();
        for (const auto &[kind, name] : Names<EntryKind>::table.rows) {
            entry.kind = kind;
            entry.facts = {{FactKind::Diagnosis, 9}, {FactKind::Plan, 9}, {FactKind::Forecast, 9}, {FactKind::Escalation, 9}, {FactKind::Solution, 9}};
            entry.tells = {Tell::Diagnosis, Tell::Plan, Tell::Forecast, Tell::Escalation, Tell::Solution};
            entry.promise = PromiseAct{u"x%1"_s.arg(++number), PromiseAct::Act::Made, words(u"a new valve"_s), m_now + 48h, {}};
            entry.stateChange = StateChange{};
            entry.commitmentAct = CommitmentAct{.commitment = CommitmentId::make(), .act = CommitmentAct::Act::Snoozed, .until = {}, .reason = {}};
            entry.settling = Settling{{SettlingChoice{u"plan-short"_s, u"case"_s, SettlingChoice::What::Told, {}}}};
            ok = ok.and_then([&] { return append(store, entry); });
        }
    }
    return ok;
}
