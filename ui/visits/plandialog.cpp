// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/plandialog.h"

#include "core/async.h"
#include "core/text/visitwords.h"
#include "ui/composer/momentedit.h"
#include "ui/theme/theme.h"
#include "ui/visits/partsfield.h"
#include "ui/visits/toldfields.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<typename Field>
Field *named(Field *field, const char *id, const QString &name)
{
    field->setObjectName(QLatin1String(id));
    field->setAccessibleName(name);
    return field;
}

}

PlanDialog::PlanDialog(Visiting &visiting, const VisitSite &site, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"planVisit"_s, tr("Find a time: %1 %2").arg(site.incident.number, viewpoint.in(site.incident.title)), viewpoint, parent), m_visiting(visiting), m_site(site)
{
    buildNeeds();
    buildMoment();
    buildPlace();
    body()->addStretch();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    m_judge.setSingleShot(true);
    m_judge.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &PlanDialog::search);
    connect(&m_judge, &QTimer::timeout, this, &PlanDialog::ask);
    connect(m_minutes, &QSpinBox::valueChanged, &m_soon, qOverload<>(&QTimer::start));
    for (QLineEdit *edit : {m_skills, m_brand})
        connect(edit, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_slots, &QListWidget::currentRowChanged, this, &PlanDialog::takeSlot);
    // The marked one may have been left for another moment.
    connect(m_slots, &QListWidget::itemClicked, this, [this] { takeSlot(m_slots->currentRow()); });
    connect(m_slots, &QListWidget::itemActivated, this, [this] { takeSlot(m_slots->currentRow()); });
    for (QComboBox *people : {m_who, m_with})
        connect(people, &QComboBox::currentIndexChanged, this, &PlanDialog::judgeAnew);
    connect(m_when, &MomentEdit::changed, this, &PlanDialog::follow);
    connect(m_minutes, &QSpinBox::valueChanged, this, &PlanDialog::follow);
    connect(m_how, &SegmentedControl::currentChanged, this, &PlanDialog::check);
    connect(m_anyway, &QLineEdit::textChanged, this, &PlanDialog::check);
    const Theme theme = Theme::of(this);
    resize(theme.space(170), theme.space(208));
    showObjections({});
    follow();
    search();
    m_slots->setFocus();
}

void PlanDialog::buildNeeds()
{
    const Theme theme = Theme::of(this);
    m_minutes = named(new QSpinBox, "visitMinutes", tr("How long, in minutes"));
    m_minutes->setRange(15, 12 * 60);
    m_minutes->setSingleStep(15);
    m_minutes->setValue(60);
    m_minutes->setSuffix(tr(" min"));
    m_skills = named(new QLineEdit, "visitSkills", tr("Skills, with the level"));
    m_skills->setPlaceholderText(tr("boilers:2, plumbing"));
    m_brand = named(new QLineEdit(m_site.brand), "visitBrand", tr("Certified for"));
    auto *needs = new QHBoxLayout;
    needs->setSpacing(theme.space(2));
    needs->addWidget(m_minutes);
    needs->addWidget(new TextLabel(tr("Certified for"), TextRole::Body, Tone::Muted));
    needs->addWidget(m_brand, 1);
    QFormLayout *fields = form();
    fields->addRow(tr("How long"), needs);
    fields->addRow(tr("Skills"), m_skills);
    m_slots = new RowList(u"visitSlots"_s, tr("The best moments, with their reasons"));
    m_none = new TextLabel({}, TextRole::Body, Tone::Muted);
    m_none->setObjectName(u"noSlots"_s);
    m_none->setWordWrap(true);
    body()->addWidget(new SectionHeader(tr("The best moments")));
    body()->addWidget(m_slots);
    body()->addWidget(m_none);
}

void PlanDialog::buildMoment()
{
    m_who = named(new QComboBox, "visitWho", tr("Who goes"));
    m_with = named(new QComboBox, "visitWith", tr("Who goes with them"));
    m_with->addItem(tr("Nobody else"), QString());
    for (const Technician &one : m_site.technicians) {
        m_who->addItem(one.name, one.id.toString());
        m_with->addItem(one.name, one.id.toString());
    }
    m_when = new MomentEdit(MomentEdit::Kind::Coming, tr("When"), viewpoint());
    m_when->setObjectName(u"visitWhen"_s);
    m_objections = new TextLabel({}, TextRole::Body, Tone::Overdue);
    m_objections->setObjectName(u"visitObjections"_s);
    m_objections->setWordWrap(true);
    m_anyway = named(new QLineEdit, "visitAnyway", tr("Why anyway"));
    m_anyway->setPlaceholderText(tr("Why it is placed anyway; it stays in the timeline"));
    body()->addWidget(new SectionHeader(tr("What was chosen")));
    QFormLayout *fields = form();
    auto *people = new QHBoxLayout;
    people->setSpacing(Theme::of(this).space(2));
    people->addWidget(m_who, 1);
    people->addWidget(new TextLabel(tr("with"), TextRole::Body, Tone::Muted));
    people->addWidget(m_with, 1);
    fields->addRow(tr("Who goes"), people);
    fields->addRow(tr("When"), m_when);
    body()->addWidget(m_objections);
    body()->addWidget(m_anyway);
}

void PlanDialog::buildPlace()
{
    const Theme theme = Theme::of(this);
    m_receiver = named(new QComboBox, "visitReceiver", tr("Who receives"));
    m_receiver->addItem(tr("Somebody else"), QString());
    for (const Contact &contact : m_site.contacts)
        m_receiver->addItem(contact.name, contact.id.toString());
    if (m_receiver->count() > 1)
        m_receiver->setCurrentIndex(1);
    m_receiverWords = named(new QLineEdit, "visitReceiverWords", tr("Who receives, in words"));
    m_receiverWords->setPlaceholderText(tr("for example: the caretaker"));
    m_access = named(new QLineEdit(m_site.site ? m_site.site->access : QString()), "visitAccess", tr("Access"));
    m_parts = new PartsField(u"visitNeeds"_s);
    m_how = new SegmentedControl(tr("Is it agreed?"));
    m_how->setObjectName(u"visitHow"_s);
    m_how->add(u"proposed"_s, tr("Proposed"), u"draft"_s);
    m_how->add(u"agreed"_s, tr("Agreed with the customer"), u"promise"_s);
    m_how->setCurrent(u"proposed"_s);
    auto *receives = new QHBoxLayout;
    receives->setSpacing(theme.space(2));
    receives->addWidget(m_receiver, 1);
    receives->addWidget(m_receiverWords, 1);
    QFormLayout *fields = form();
    fields->addRow(tr("Who receives"), receives);
    fields->addRow(tr("Access"), m_access);
    fields->addRow(tr("Parts needed"), m_parts);
    fields->addRow(tr("Is it agreed?"), m_how);
    m_told = new ToldFields(m_site.contacts, true, viewpoint());
    body()->addWidget(m_told);
}

VisitPlan PlanDialog::plan() const
{
    VisitPlan plan{.incident = m_site.incident.id};
    if (const TechnicianId who = TechnicianId::parse(m_who->currentData().toString()); !who.isNull())
        plan.technicians = {who};
    if (const TechnicianId with = TechnicianId::parse(m_with->currentData().toString()); !with.isNull() && !plan.technicians.empty() && with != plan.technicians.front())
        plan.technicians.push_back(with);
    const std::optional<Instant> from = m_when->from() ? m_when->from() : m_when->moment();
    plan.from = from.value_or(viewpoint().now());
    plan.to = plan.from + std::chrono::minutes(m_minutes->value());
    for (const QString &skill : m_skills->text().split(u',', Qt::SkipEmptyParts))
        plan.skills << skill.trimmed();
    plan.brand = m_brand->text().trimmed();
    if (const QString contact = m_receiver->currentData().toString(); !contact.isEmpty())
        plan.receiver = ContactId::parse(contact);
    plan.receiverWords = m_receiverWords->text().trimmed();
    plan.access = m_access->text().trimmed();
    plan.parts = m_parts->parts();
    plan.anyway = m_against.empty() ? QString() : m_anyway->text().trimmed();
    plan.accepted = m_against;
    return plan;
}

std::optional<CustomerTold> PlanDialog::told() const
{
    return m_how->current() == u"agreed"_s ? std::optional(m_told->told()) : std::nullopt;
}

void PlanDialog::choose(TechnicianId who, Instant from)
{
    m_isChosen = true;
    m_who->setCurrentIndex(std::max(0, m_who->findData(who.toString())));
    m_when->setMoment(from);
    follow();
}

/// What is promised follows what is chosen, until a person says otherwise.
void PlanDialog::follow()
{
    const VisitPlan chosen = plan();
    m_told->setBegins(chosen.from, chosen.to);
    judgeAnew();
}

/// Nothing is placed before what speaks against it is known.
void PlanDialog::judgeAnew()
{
    m_isJudged = false;
    m_judge.start();
    check();
}

void PlanDialog::search()
{
    VisitPlan wanted = plan();
    wanted.technicians.clear();
    wanted.from = viewpoint().now();
    wanted.to = wanted.from + std::chrono::minutes(m_minutes->value());
    whenDone(m_visiting.freeSlots(wanted), this, [this, asked = ++m_asked](const Result<std::vector<VisitSlot>> &found) {
        if (asked == m_asked)
            showSlots(found);
    });
}

void PlanDialog::showSlots(const Result<std::vector<VisitSlot>> &found)
{
    const bool first = !std::exchange(m_isChosen, true);
    m_found = found.value_or(std::vector<VisitSlot>());
    QList<RowContent> rows;
    for (const VisitSlot &slot : m_found) {
        const QString when = windowWords(slot.from, slot.to, viewpoint().language, viewpoint().zone, viewpoint().now());
        rows << RowContent{u"calendar"_s, Tone::Accent, slot.name, {}, slotReasons(slot, viewpoint().language), when, Tone::Neutral, {}, true};
    }
    m_slots->setRows(rows);
    int height = 2 * m_slots->frameWidth();
    for (int row = 0; row < m_slots->count(); ++row)
        height += m_slots->sizeHintForRow(row);
    m_slots->setFixedHeight(height);
    m_slots->setVisible(!rows.isEmpty());
    m_none->setText(!found ? found.error().text : tr("Nobody can go within two weeks. Ask for fewer skills or less time, or choose a moment and say why."));
    m_none->setVisible(rows.isEmpty());
    if (first && !rows.isEmpty()) {
        const bool untouched = !hasWords();
        m_slots->setCurrentRow(0);
        takeSlot(0);
        if (untouched)
            markOpened();
    } else {
        markChosen();
    }
    judgeAnew();
    Q_EMIT loaded();
}

/// Marks the moment that is chosen, where it is among those that were found.
void PlanDialog::markChosen()
{
    const VisitPlan chosen = plan();
    const auto its = std::find_if(m_found.begin(), m_found.end(), [&](const VisitSlot &slot) { return !chosen.technicians.empty() && slot.technician == chosen.technicians.front() && slot.from == chosen.from; });
    const QSignalBlocker quiet(m_slots);
    m_slots->setCurrentRow(its == m_found.end() ? -1 : int(its - m_found.begin()));
}

void PlanDialog::takeSlot(int row)
{
    if (row >= 0 && row < int(m_found.size()))
        choose(m_found[size_t(row)].technician, m_found[size_t(row)].from);
}

void PlanDialog::ask()
{
    const VisitPlan chosen = plan();
    if (chosen.technicians.empty() || !m_when->moment()) {
        showObjections({});
        return;
    }
    whenDone(m_visiting.objections(chosen), this, [this, judged = ++m_judged](const Result<std::vector<VisitObjection>> &against) {
        if (judged != m_judged || m_judge.isActive())
            return;
        m_isJudged = against.has_value();
        if (!against)
            message()->say(MessageBar::Kind::Error, against.error().text);
        showObjections(against.value_or(std::vector<VisitObjection>()));
    });
}

void PlanDialog::showObjections(const std::vector<VisitObjection> &against)
{
    m_against = against;
    QStringList words;
    for (const VisitObjection &one : against)
        words << u"⚠ "_s + objectionWords(one, viewpoint().language, viewpoint().zone);
    m_objections->setText(words.join(u'\n'));
    m_objections->setVisible(!against.empty());
    m_anyway->setVisible(!against.empty());
    check();
}

void PlanDialog::check()
{
    const bool agreed = m_how->current() == u"agreed"_s;
    m_told->setVisible(agreed);
    const bool anyway = !m_against.empty();
    setDoes(agreed ? tr("Save what was agreed") : anyway ? tr("Propose anyway") : tr("Propose the visit"));
    doIt()->setEnabled(m_isJudged && m_who->currentIndex() >= 0 && m_when->moment() && (!anyway || !m_anyway->text().trimmed().isEmpty()));
}

void PlanDialog::refuse(const QString &reason)
{
    FormDialog::refuse(reason);
    judgeAnew();
}

QJsonObject PlanDialog::typed() const
{
    return {{u"minutes"_s, m_minutes->value()},
            {u"skills"_s, m_skills->text()},
            {u"brand"_s, m_brand->text()},
            {u"who"_s, m_who->currentData().toString()},
            {u"with"_s, m_with->currentData().toString()},
            {u"when"_s, m_when->moment() ? QJsonValue(m_when->moment()->ms) : QJsonValue()},
            {u"anyway"_s, m_anyway->text()},
            {u"receiver"_s, m_receiver->currentData().toString()},
            {u"receiverWords"_s, m_receiverWords->text()},
            {u"access"_s, m_access->text()},
            {u"parts"_s, m_parts->typed()},
            {u"how"_s, m_how->current()},
            {u"told"_s, m_told->typed()}};
}

void PlanDialog::takeUp(const QJsonObject &typed)
{
    const auto pick = [&typed](QComboBox *box, const QString &name) { box->setCurrentIndex(std::max(0, box->findData(typed[name].toString()))); };
    m_minutes->setValue(typed[u"minutes"_s].toInt());
    m_skills->setText(typed[u"skills"_s].toString());
    m_brand->setText(typed[u"brand"_s].toString());
    const QJsonValue when = typed[u"when"_s];
    if (when.isDouble())
        choose(TechnicianId::parse(typed[u"who"_s].toString()), Instant{when.toInteger()});
    pick(m_with, u"with"_s);
    pick(m_receiver, u"receiver"_s);
    m_anyway->setText(typed[u"anyway"_s].toString());
    m_receiverWords->setText(typed[u"receiverWords"_s].toString());
    m_access->setText(typed[u"access"_s].toString());
    m_parts->takeUp(typed[u"parts"_s].toArray());
    m_how->setCurrent(typed[u"how"_s].toString());
    m_told->takeUp(typed[u"told"_s].toObject());
    markChosen();
    check();
}
