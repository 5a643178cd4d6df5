// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentheader.h"

#include "ui/acts/deed.h"
#include "ui/incident/conflictbar.h"
#include "ui/incident/headermenus.h"
#include "ui/incident/othershere.h"
#include "ui/incident/timebar.h"
#include "ui/incident/timelinerows.h"
#include "ui/look.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/textlabel.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Takes out what stands behind the first ones, which keep the keyboard.
void empty(QWidget *box, int stay = 0)
{
    while (QLayoutItem *item = box->layout()->takeAt(stay)) {
        delete item->widget();
        delete item;
    }
}

QWidget *flowBox(int gap)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, gap);
    flow->setContentsMargins({});
    return box;
}

}

IncidentHeader::IncidentHeader(const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent, Qt::BottomEdge), m_viewpoint(viewpoint), m_number(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_title(new TextLabel({}, TextRole::Headline)), m_badges(flowBox(-1)), m_facts(flowBox(Theme::of(this).space(4))),
      m_menus(new HeaderMenus(viewpoint, *m_badges->layout(), this)), m_others(new OthersHere(viewpoint)), m_conflict(new ConflictBar(viewpoint))
{
    setObjectName(u"incidentHeader"_s);
    const Theme theme = Theme::of(this);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(2));
    m_number->setFixedHeight(theme.space(7)); // as its buttons
    top->addWidget(m_number, 0, Qt::AlignTop);
    top->addWidget(m_badges, 1);
    m_badges->layout()->addWidget(m_others);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(3.5), theme.space(6), theme.space(3.5));
    column->setSpacing(theme.space(1));
    column->addLayout(top);
    column->addWidget(m_conflict);
    column->addWidget(m_title);
    column->addSpacing(theme.space(1));
    column->addWidget(m_facts);
}

void IncidentHeader::show(const Dossier &dossier, const RuleSet &rules, const QString &calendar)
{
    if (dossier.incident.id != m_dossier.incident.id)
        m_conflict->leave(); // it asks about another incident
    m_dossier = dossier;
    m_rules = rules;
    m_calendar = calendar;
    m_number->setText(dossier.incident.number);
    m_title->setText(m_viewpoint.in(dossier.incident.title));
    setAccessibleName(u"%1 %2"_s.arg(m_number->text(), m_title->text()));
    m_menus->show(dossier);
    tick();
}

void IncidentHeader::setBrief(bool brief)
{
    if (m_facts->isHidden() == brief)
        return;
    const Theme theme = Theme::of(this);
    m_facts->setVisible(!brief);
    m_title->setRole(brief ? TextRole::Title : TextRole::Headline);
    const int edge = theme.space(brief ? 2 : 3.5);
    layout()->setContentsMargins(theme.space(6), edge, theme.space(6), edge);
}

void IncidentHeader::tick()
{
    fillBadges();
    fillFacts();
    m_conflict->tick();
}

void IncidentHeader::fillBadges()
{
    empty(m_badges, HeaderMenus::count + 1); // and the others behind them
    const Incident &incident = m_dossier.incident;
    const Language &language = m_viewpoint.language;
    const auto add = [this](const BadgeContent &content) { m_badges->layout()->addWidget(new Badge(content)); };
    if (incident.state != State::Closed)
        add({u"ball"_s, tr("Ball with: %1").arg(language.word(incident.ball)), incident.ball == Ball::Us ? Tone::Accent : Tone::Muted});
    if (const std::optional<Instant> since = waitingSince())
        add({u"waiting"_s, tr("Customer waits for an answer: %1").arg(*since == m_dossier.incident.waitingSince ? m_viewpoint.waited(*since, m_dossier.waited) : m_viewpoint.age(*since)), Tone::Soon});
    if (incident.silentSince && incident.state != State::Closed)
        add(silence(*incident.silentSince));
    addNext();
    if (const Commitment *promise = nextPromise())
        add({u"promise"_s, tr("Promised: %1, %2").arg(look::what(*promise, m_rules, language.code()), m_viewpoint.clock(*promise->due)), Viewpoint::look(m_viewpoint.horizon(promise->due)).tone});
}

void IncidentHeader::addNext()
{
    const Incident &incident = m_dossier.incident;
    if (!incident.nextDue)
        return;
    const UrgencyLook urgency = Viewpoint::look(m_viewpoint.horizon(incident.nextDue));
    const Rule *rule = m_rules.find(incident.nextRule);
    const QString name = rule ? m_viewpoint.in(rule->name) : incident.nextRule;
    const Instant now = m_viewpoint.now(), due = *incident.nextDue;
    const QString words = due < now ? tr("Overdue: %1, %2") : tr("Next: %1, %2");
    auto *together = new QWidget; // words and bar stay in one line
    auto *line = new QHBoxLayout(together);
    line->setContentsMargins({});
    line->setSpacing(Theme::of(this).space(1.5));
    line->addWidget(new Badge(BadgeContent{urgency.icon, words.arg(name, m_viewpoint.remaining(due)), urgency.tone}));
    m_badges->layout()->addWidget(together);
    const auto owed = std::find_if(m_dossier.commitments.begin(), m_dossier.commitments.end(), [&](const Commitment &one) {
        return one.status == Commitment::Status::Open && one.due == incident.nextDue && one.rule == incident.nextRule;
    });
    if (owed == m_dossier.commitments.end() || owed->since >= due)
        return;
    const double passed = static_cast<double>((now - owed->since).count()) / static_cast<double>((due - owed->since).count());
    line->addWidget(new TimeBar(passed, urgency.tone));
}

std::optional<Instant> IncidentHeader::waitingSince() const
{
    const std::vector<EntryId> waiting = unansweredEntries(m_dossier);
    if (waiting.empty() || m_dossier.incident.state == State::Closed)
        return {};
    const auto first = std::find_if(m_dossier.entries.begin(), m_dossier.entries.end(), [&](const Entry &entry) { return entry.id == waiting.front(); });
    return first->occurredAt;
}

const Commitment *IncidentHeader::nextPromise() const
{
    const Commitment *next = nullptr;
    for (const Commitment &one : m_dossier.commitments) {
        const bool open = isPromise(one) && one.status == Commitment::Status::Open && one.due;
        if (open && (!next || *one.due < *next->due))
            next = &one;
    }
    return next && next->due != m_dossier.incident.nextDue ? next : nullptr;
}

BadgeContent IncidentHeader::silence(Instant since) const
{
    if (m_viewpoint.now() - since < std::chrono::minutes(1))
        return {u"message"_s, tr("Heard of us just now"), Tone::Settled};
    return {u"silent"_s, tr("Silent for %1").arg(m_viewpoint.age(since)), Tone::Muted};
}

void IncidentHeader::fillFacts()
{
    empty(m_facts);
    const Incident &incident = m_dossier.incident;
    addCustomer();
    if (!m_dossier.contacts.empty()) {
        const Contact &contact = m_dossier.contacts.front();
        addFact(u"call-out"_s, contact.phones.isEmpty() ? contact.name : u"%1 · %2"_s.arg(contact.name, contact.phones.first()), tr("Contact"));
    }
    if (m_dossier.site)
        addFact(u"site"_s, m_dossier.site->address.isEmpty() ? m_dossier.site->name : m_dossier.site->address, tr("Site"));
    if (m_dossier.equipment) {
        const Equipment &unit = *m_dossier.equipment;
        QStringList words{unit.brand, unit.model, unit.serial};
        words.removeAll(QString());
        addFact(u"equipment"_s, words.join(u' '), tr("Equipment"));
        const QDate today = m_viewpoint.now().in(m_viewpoint.zone).date();
        const QString until = m_viewpoint.language.locale().toString(unit.warrantyTo, QLocale::ShortFormat);
        if (coveredOn(unit, today))
            addFact(u"verify"_s, tr("Under warranty until %1").arg(until), tr("Warranty"), Tone::Settled);
        else if (unit.warrantyTo.isValid())
            addFact(u"info"_s, tr("Warranty ended on %1").arg(until), tr("Warranty"), Tone::Muted);
    }
    QStringList going;
    for (const Technician &one : m_dossier.technicians)
        going << one.name;
    if (!going.isEmpty())
        addFact(u"team"_s, tr("Goes: %1").arg(going.join(u", "_s)), tr("Besides the owner"));
    addFact(u"calendar"_s, m_calendar, tr("Calendar"));
    const QString until = incident.waitingUntil ? m_viewpoint.clock(*incident.waitingUntil) : QString();
    if (!until.isEmpty() && incident.state == State::Waiting)
        addFact(u"waiting"_s, tr("Waiting until %1").arg(until), tr("Waiting"));
}

void IncidentHeader::addCustomer()
{
    auto *button = new QToolButton;
    button->setObjectName(u"openCustomer"_s);
    button->setIcon(icons::icon(u"customer"_s, Tone::Muted));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(QString(m_dossier.customer.name).replace(u'&', u"&&"_s));
    button->setAccessibleName(tr("Customer: %1").arg(m_dossier.customer.name));
    button->setToolTip(tr("Open the customer's page"));
    setButtonKind(button, ButtonKind::Quiet);
    connect(button, &QToolButton::clicked, this, [this] { Q_EMIT customerRequested(m_dossier.incident.customer); });
    m_facts->layout()->addWidget(button);
}

void IncidentHeader::addFact(const QString &icon, const QString &text, const QString &meaning, Tone tone)
{
    const Theme theme = Theme::of(this);
    auto *fact = new QWidget;
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins({});
    row->setSpacing(theme.space(1.5));
    auto *picture = new QLabel;
    picture->setPixmap(icons::icon(icon, tone == Tone::Neutral ? Tone::Muted : tone).pixmap(theme.iconSize()));
    row->addWidget(picture);
    row->addWidget(new TextLabel(text, TextRole::Body, tone));
    fact->setToolTip(meaning);
    fact->setAccessibleName(u"%1: %2"_s.arg(meaning, text));
    m_facts->layout()->addWidget(fact);
}
