// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/newincidentwindow.h"

#include "core/async.h"
#include "core/model/words.h"
#include "ui/composer/momentedit.h"
#include "ui/intake/placefields.h"
#include "ui/look.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QCompleter *completerOf(const QStringList &names, QWidget *parent)
{
    auto *completer = new QCompleter(names, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

}

NewIncidentWindow::NewIncidentWindow(Timeline &timeline, People &people, const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent, Qt::Window), m_timeline(timeline), m_people(people), m_viewpoint(viewpoint), m_message(new MessageBar),
      m_place(new PlaceFields(people, calendars, viewpoint, this))
{
    setObjectName(u"newIncidentWindow"_s);
    setWindowTitle(tr("New incident"));
    setModal(false);
    const Theme theme = Theme::of(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(2));
    head->setSpacing(theme.space(0.5));
    head->addWidget(new TextLabel(tr("New incident"), TextRole::Headline));
    head->addWidget(new TextLabel(tr("The order of the fields is the order of the conversation."), TextRole::Body, Tone::Muted));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    m_message->setInset(3, 1, 1);
    column->addWidget(m_message);
    column->addWidget(buildForm(), 1);
    column->addWidget(buildFoot());
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &NewIncidentWindow::create);
    connect(m_customer, &QLineEdit::textChanged, this, &NewIncidentWindow::customerChosen);
    connect(m_caller, &QLineEdit::textChanged, this, &NewIncidentWindow::fillContact);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_sure = true;
        close();
    });
    resize(theme.space(165), theme.space(165));
    m_customer->setFocus();
    loadPeople();
}

QLineEdit *NewIncidentWindow::line(const QString &id, const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(id);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QWidget *NewIncidentWindow::buildForm()
{
    const Theme theme = Theme::of(this);
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(4));
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(2.5));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_customer = line(u"customer"_s, tr("Customer"), tr("A customer, or the name of a new one"));
    m_caller = line(u"caller"_s, tr("Caller"), tr("Who is on the phone"));
    m_phone = line(u"phone"_s, tr("Phone"), tr("Number to call back"));
    m_phone->setMaximumWidth(theme.space(48));
    m_title = line(u"title"_s, tr("In one line"), tr("What is wrong, as the customer would say it"));
    m_title->setMaxLength(120);
    m_words = new QPlainTextEdit;
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(tr("What they said"));
    m_words->setPlaceholderText(tr("Since when, what has been tried, what must not wait…"));
    m_words->setTabChangesFocus(true);
    m_words->document()->setDocumentMargin(theme.space(1.5));
    m_channel = new QComboBox;
    m_channel->setObjectName(u"channel"_s);
    m_channel->setAccessibleName(tr("Channel"));
    for (const auto &[channel, name] : Names<Channel>::table.rows)
        m_channel->addItem(icons::icon(look::icon(channel)), m_viewpoint.language.word(channel), static_cast<int>(channel));
    m_when = new MomentEdit(MomentEdit::Kind::Past, tr("When"), m_viewpoint);
    m_urgency = new QComboBox;
    m_urgency->setObjectName(u"urgency"_s);
    m_urgency->setAccessibleName(tr("Urgency"));
    for (const auto &[level, name] : Names<Level>::table.rows)
        m_urgency->addItem(m_viewpoint.language.word(level), static_cast<int>(level));
    m_urgency->setCurrentIndex(m_urgency->findData(static_cast<int>(Level::Normal)));
    m_owner = new QComboBox;
    m_owner->setObjectName(u"owner"_s);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->addItem(tr("Nobody yet"), QString());
    m_received = new QCheckBox(tr("The customer knows that we have it"));
    m_received->setObjectName(u"received"_s);
    m_received->setChecked(true);
    const auto pair = [&](QWidget *first, QWidget *second) {
        auto *both = new QHBoxLayout;
        both->setSpacing(theme.space(2));
        both->addWidget(first, 1);
        both->addWidget(second);
        return both;
    };
    form->addRow(tr("Customer"), m_customer);
    form->addRow(tr("Caller"), pair(m_caller, m_phone));
    form->addRow(tr("Site"), m_place->site());
    form->addRow(tr("In one line"), m_title);
    form->addRow(tr("What they said"), m_words);
    form->addRow(tr("How and when"), pair(m_channel, m_when));
    form->addRow(tr("Urgency"), m_urgency);
    form->addRow(tr("Owner"), m_owner);
    form->addRow(tr("Calendar"), m_place->calendar());
    // A name stands on the middle of its field, and fields end on one line.
    for (QWidget *field : std::initializer_list<QWidget *>{m_urgency, m_owner, m_place->site(), m_place->calendar()})
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setFixedHeight(theme.controlHeight());
    form->addRow(QString(), m_received);
    return box;
}

QWidget *NewIncidentWindow::buildFoot()
{
    const Theme theme = Theme::of(this);
    auto *foot = new Pane(PaneGround::Sunken, this, Qt::TopEdge);
    m_create = new QPushButton(icons::icon(u"add"_s), tr("Create incident"));
    m_create->setObjectName(u"create"_s);
    m_create->setAccessibleName(tr("Create incident"));
    m_create->setAutoDefault(false);
    setButtonKind(m_create, ButtonKind::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    setButtonKind(cancel, ButtonKind::Quiet);
    connect(m_create, &QPushButton::clicked, this, &NewIncidentWindow::create);
    connect(cancel, &QPushButton::clicked, this, &NewIncidentWindow::reject);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(3));
    row->setSpacing(theme.space(2));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    row->addWidget(m_create);
    return foot;
}

void NewIncidentWindow::loadPeople()
{
    whenDone(m_people.customers(), this, [this](const Result<std::vector<Customer>> &customers) {
        if (!customers)
            return; // the name can be typed all the same
        m_customers = *customers;
        QStringList names;
        for (const Customer &customer : m_customers)
            names << customer.name;
        m_customer->setCompleter(completerOf(names, this));
        customerChosen(); // it may have been typed before they were known
    });
    whenDone(m_people.technicians(), this, [this](const Result<std::vector<Technician>> &technicians) {
        if (!technicians)
            return;
        for (const Technician &technician : *technicians)
            m_owner->addItem(technician.name, technician.id.toString());
    });
}

void NewIncidentWindow::customerChosen()
{
    const QString name = m_customer->text().trimmed();
    const auto known = std::find_if(m_customers.begin(), m_customers.end(), [&](const Customer &c) { return c.name.compare(name, Qt::CaseInsensitive) == 0; });
    m_place->setCustomer(known == m_customers.end() ? std::nullopt : std::optional(*known));
    if (known == m_customers.end())
        return;
    whenDone(m_people.contactsOf(known->id), this, [this](const Result<std::vector<Contact>> &contacts) {
        if (!contacts)
            return;
        m_contacts = *contacts;
        QStringList names;
        for (const Contact &contact : m_contacts)
            names << contact.name;
        m_caller->setCompleter(completerOf(names, this));
    });
}

void NewIncidentWindow::fillContact(const QString &name)
{
    for (const Contact &contact : m_contacts) {
        if (contact.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 && m_phone->text().isEmpty() && !contact.phones.isEmpty())
            m_phone->setText(contact.phones.first());
    }
}

NewIncident NewIncidentWindow::call() const
{
    const QString language = m_viewpoint.language.code();
    NewIncident call;
    call.id = m_id;
    call.customer = m_customer->text().trimmed();
    call.contact = m_caller->text().trimmed();
    call.phone = m_phone->text().trimmed();
    if (const QString title = m_title->text().trimmed(); !title.isEmpty())
        call.title = LocalText::of(title, language);
    if (const QString words = m_words->toPlainText().trimmed(); !words.isEmpty())
        call.words.words = LocalText::of(words, language);
    call.channel = static_cast<Channel>(m_channel->currentData().toInt());
    call.urgency = static_cast<Level>(m_urgency->currentData().toInt());
    call.impact = call.urgency;
    call.occurredAt = m_when->moment().value_or(Instant{});
    if (const QString owner = m_owner->currentData().toString(); !owner.isEmpty())
        call.owner = TechnicianId::parse(owner);
    m_place->read(call);
    if (!m_received->isChecked())
        call.tells.clear();
    return call;
}

void NewIncidentWindow::create()
{
    if (m_saving)
        return;
    if (!m_when->isUnderstood()) { // else it would count as now
        m_message->say(MessageBar::Kind::Warning, m_when->problem());
        m_when->setFocus();
        return;
    }
    m_saving = true;
    m_create->setEnabled(false);
    whenDone(m_timeline.create(call()), this, [this](const Result<Incident> &incident) {
        m_saving = false;
        m_create->setEnabled(true);
        if (!incident) {
            m_message->say(MessageBar::Kind::Error, incident.error().text);
            // The keyboard goes where something is missing.
            for (QLineEdit *field : {m_customer, m_title}) {
                if (field->text().trimmed().isEmpty())
                    field->setFocus();
            }
            return;
        }
        Q_EMIT created(*incident);
        m_sure = true;
        close();
    });
}

bool NewIncidentWindow::hasWords() const
{
    const NewIncident typed = call();
    return !typed.customer.isEmpty() || !typed.title.isEmpty() || !typed.words.words.isEmpty() || !typed.contact.isEmpty() || !typed.phone.isEmpty();
}

void NewIncidentWindow::reject()
{
    if (!hasWords() || m_sure) {
        QDialog::reject();
        return;
    }
    m_message->say(MessageBar::Kind::Warning, tr("What was typed here has not been saved."), tr("Discard it"));
}
