// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/deeddialog.h"

#include "core/text/casewords.h"
#include "ui/commands/deedwords.h"
#include "ui/composer/momentedit.h"
#include "ui/states/statebox.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using What = TriageDeed::What;

namespace {

/// What stands between commas.
QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u','))
        tags << part.simplified();
    tags.removeAll(QString());
    return tags;
}

template<typename Field>
Field *named(Field *field, const QString &id, const QString &name)
{
    field->setObjectName(id);
    field->setAccessibleName(name);
    return field;
}

}

DeedDialog::DeedDialog(const TriageDeed &begun, int count, const Choices &choices, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_begun(begun), m_viewpoint(viewpoint), m_missing(new TextLabel({}, TextRole::Caption, Tone::Muted)), m_message(new MessageBar), m_fields(new QWidget)
{
    setObjectName(u"deedDialog"_s);
    setWindowTitle(DeedWords::question(begun.what, count));
    const Theme theme = Theme::of(this);
    auto *heading = new TextLabel(windowTitle(), TextRole::Title);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(2.5));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    switch (begun.what) {
    case What::Assign: buildAssign(*form, choices); break;
    case What::Priority: buildPriority(*form, choices); break;
    case What::Tags: buildTags(*form, choices, count > 1); break;
    case What::Snooze:
        buildUntil(*form, choices);
        // A promise asks a second time; for many at once this is that question.
        m_pastPromise = named(new QCheckBox(tr("Also past a date that the customer was promised")), u"deedPastPromise"_s, tr("Also past a date that the customer was promised"));
        form->addRow(m_pastPromise);
        break;
    case What::Wait:
        buildFor(*form);
        buildState(*form, choices);
        buildUntil(*form, {.calendar = choices.calendar});
        buildWords(*form, tr("Why"), tr("For the team: what is waited for, and who said so"));
        break;
    case What::Activate:
        buildState(*form, choices);
        if (count > 1)
            buildCause(*form);
        buildWords(*form, tr("Why"), tr("Needed where it was solved or closed already"));
        break;
    case What::Resolve:
        buildState(*form, choices);
        buildWords(*form, tr("What solved it"), tr("For the team. The customer is told in an entry of its own."));
        if (count == 1) {
            m_asks = named(new QCheckBox(tr("Then ask the customer whether it works")), u"deedAsksWorks"_s, tr("Then ask the customer whether it works"));
            form->addRow(m_asks);
        }
        break;
    default: break;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(begun.what == What::Assign ? tr("Assign") : begun.what == What::Snooze ? tr("Put off") : begun.what == What::Resolve ? tr("Mark as solved") : tr("Apply"),
                              QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"deedDo"_s);
    setButtonKind(m_do, ButtonKind::Primary);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // Return does not take the deed back
    m_missing->setObjectName(u"deedMissing"_s);
    m_missing->setWordWrap(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeedDialog::wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeedDialog::reject);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { QDialog::reject(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(heading);
    column->addWidget(m_message);
    column->addWidget(m_fields);
    column->addWidget(m_missing);
    column->addStretch();
    column->addWidget(buttons);
    m_do->setDefault(true); // it has to be in its dialog for that
    setMinimumWidth(theme.space(110));
    check();
}

DeedDialog::~DeedDialog()
{
    hide(); // a field that loses the keyboard may still change
}

bool DeedDialog::asks(What what)
{
    return what != What::Take && what != What::Unassign && what != What::Send && what != What::Unsend;
}

void DeedDialog::buildAssign(QFormLayout &form, const Choices &choices)
{
    m_people = named(new QComboBox, u"deedPeople"_s, tr("To whom"));
    for (const Technician &person : choices.people)
        m_people->addItem(person.name, person.id.toString());
    // Typing finds a name: the first letters are enough.
    m_people->setEditable(true);
    m_people->setInsertPolicy(QComboBox::NoInsert);
    m_people->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_people->completer()->setFilterMode(Qt::MatchContains);
    m_people->lineEdit()->selectAll();
    form.addRow(tr("To whom"), m_people);
    connect(m_people, &QComboBox::editTextChanged, this, &DeedDialog::check);
}

void DeedDialog::buildFor(QFormLayout &form)
{
    m_for = named(new QComboBox, u"deedFor"_s, tr("What is waited for"));
    for (const WaitingOn on : {WaitingOn::Customer, WaitingOn::Supplier, WaitingOn::Part, WaitingOn::Visit, WaitingOn::Decision})
        m_for->addItem(m_viewpoint.language.word(on), static_cast<int>(on));
    m_for->setCurrentIndex(m_for->findData(static_cast<int>(m_begun.waitingOn)));
    form.addRow(tr("Waits for"), m_for);
}

/// The company's own states, where the category has more than one.
void DeedDialog::buildState(QFormLayout &form, const Choices &choices)
{
    const State category = m_begun.what == What::Wait ? State::Waiting : m_begun.what == What::Resolve ? State::Solved : State::Active;
    if (!StateBox::isNeeded(category))
        return;
    m_state = new StateBox(category, choices.stateName, m_viewpoint);
    form.addRow(tr("State"), m_state);
}

/// Of many some may be over, and those are opened again: by the one door, with its cause.
void DeedDialog::buildCause(QFormLayout &form)
{
    m_cause = named(new QComboBox, u"deedCause"_s, tr("Cause, where it was solved or closed"));
    m_cause->addItem(tr("None was"), -1);
    for (const ReopeningCause cause : {ReopeningCause::NotFixed, ReopeningCause::CameBack, ReopeningCause::OtherFault, ReopeningCause::NotTold, ReopeningCause::ByMistake})
        m_cause->addItem(causeInWords(cause, m_viewpoint.language), int(cause));
    form.addRow(tr("Cause, where it was solved or closed"), m_cause);
}

void DeedDialog::buildPriority(QFormLayout &form, const Choices &choices)
{
    m_priority = named(new QComboBox, u"deedPriority"_s, tr("Priority"));
    for (const Level level : {Level::Low, Level::Normal, Level::High, Level::Urgent})
        m_priority->addItem(m_viewpoint.language.word(level), static_cast<int>(level));
    m_priority->setCurrentIndex(m_priority->findData(static_cast<int>(choices.priority)));
    form.addRow(tr("Priority"), m_priority);
    buildWords(form, tr("Why"), tr("Needed where urgency and impact give another priority"));
}

void DeedDialog::buildTags(QFormLayout &form, const Choices &choices, bool many)
{
    m_add = named(new QLineEdit, u"deedAdd"_s, tr("Tags to add"));
    m_remove = named(new QLineEdit, u"deedRemove"_s, tr("Tags to remove"));
    m_add->setPlaceholderText(tr("Several with commas between"));
    m_remove->setPlaceholderText(many ? tr("Several with commas between") : choices.tags.isEmpty() ? tr("There are none yet") : choices.tags.join(u", "_s));
    m_remove->setEnabled(many || !choices.tags.isEmpty());
    m_remove->setCompleter(new QCompleter(choices.tags, m_remove));
    form.addRow(tr("Add"), m_add);
    form.addRow(tr("Remove"), m_remove);
    connect(m_add, &QLineEdit::textChanged, this, &DeedDialog::check);
    connect(m_remove, &QLineEdit::textChanged, this, &DeedDialog::check);
}

void DeedDialog::buildUntil(QFormLayout &form, const Choices &choices)
{
    m_until = new MomentEdit(MomentEdit::Kind::Coming, tr("Until when"), m_viewpoint);
    m_until->setObjectName(u"deedUntil"_s);
    std::vector<std::pair<QString, Instant>> moments;
    for (const SnoozeChoice &choice : choices.snoozes) {
        const QString clock = m_viewpoint.clock(choice.at);
        switch (choice.kind) {
        case SnoozeChoice::Kind::Quarter: moments.emplace_back(tr("in 15 minutes"), choice.at); break;
        case SnoozeChoice::Kind::Hour: moments.emplace_back(tr("in 1 hour"), choice.at); break;
        case SnoozeChoice::Kind::BeforeClosing: moments.emplace_back(tr("before closing, %1").arg(clock), choice.at); break;
        case SnoozeChoice::Kind::NextOpening: moments.emplace_back(tr("at the next opening, %1").arg(clock), choice.at); break;
        }
    }
    if (choices.calendar)
        m_until->setCalendar(*choices.calendar);
    if (!moments.empty())
        m_until->offer(std::move(moments));
    form.addRow(tr("Until when"), m_until);
    connect(m_until, &MomentEdit::changed, this, &DeedDialog::check);
}

void DeedDialog::buildWords(QFormLayout &form, const QString &label, const QString &placeholder)
{
    m_words = named(new QPlainTextEdit, u"deedWords"_s, label);
    m_words->setPlaceholderText(placeholder);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(Theme::of(this).space(18));
    form.addRow(label, m_words);
    connect(m_words, &QPlainTextEdit::textChanged, this, &DeedDialog::check);
}

QString DeedDialog::missing() const
{
    if (m_people && m_people->findText(m_people->currentText(), Qt::MatchFixedString) < 0)
        return m_people->count() == 0 ? tr("Nobody is known who follows incidents.") : tr("Choose one of the people in the list.");
    if (m_add && tagsIn(m_add->text()).isEmpty() && tagsIn(m_remove->text()).isEmpty())
        return tr("Name a tag to add or to remove.");
    if (m_until && m_until->moment() <= std::optional(m_viewpoint.now()))
        return tr("The moment must lie ahead.");
    const bool needsWords = m_begun.what == What::Wait || m_begun.what == What::Resolve;
    if (needsWords && m_words->toPlainText().trimmed().isEmpty())
        return m_begun.what == What::Wait ? tr("Say why; it stays in the timeline.") : tr("Say what solved it.");
    return {};
}

void DeedDialog::await()
{
    m_awaits = true;
    m_typedIn = focusWidget();
    m_message->clear();
    m_fields->setEnabled(false);
    m_do->setEnabled(false);
}

void DeedDialog::refuse(const QString &reason)
{
    m_awaits = false;
    m_fields->setEnabled(true);
    check();
    if (m_typedIn)
        m_typedIn->setFocus();
    m_message->say(MessageBar::Kind::Error, reason);
}

bool DeedDialog::hasWords() const
{
    const bool tags = m_add && !(m_add->text() + m_remove->text()).trimmed().isEmpty();
    return tags || (m_words && !m_words->toPlainText().trimmed().isEmpty());
}

void DeedDialog::reject()
{
    if (m_awaits)
        return; // its answer is a moment away, and closes it
    if (hasWords())
        m_message->say(MessageBar::Kind::Warning, tr("What was typed here is not used yet."), tr("Discard it"));
    else
        QDialog::reject();
}

void DeedDialog::check()
{
    const QString what = missing();
    m_missing->setText(what);
    m_do->setEnabled(what.isEmpty());
}

TriageDeed DeedDialog::deed() const
{
    TriageDeed deed = m_begun;
    if (m_people)
        deed.to = TechnicianId::parse(m_people->itemData(m_people->findText(m_people->currentText(), Qt::MatchFixedString)).toString());
    if (m_priority)
        deed.priority = static_cast<Level>(m_priority->currentData().toInt());
    if (m_for)
        deed.waitingOn = static_cast<WaitingOn>(m_for->currentData().toInt());
    if (m_add)
        deed.add = tagsIn(m_add->text()), deed.remove = tagsIn(m_remove->text());
    if (m_until)
        deed.until = m_until->moment();
    if (m_pastPromise)
        deed.pastPromise = m_pastPromise->isChecked();
    if (m_words)
        deed.words = m_words->toPlainText().trimmed();
    if (m_state)
        deed.stateName = m_state->chosen();
    if (m_cause && m_cause->currentData().toInt() >= 0)
        deed.cause = ReopeningCause(m_cause->currentData().toInt());
    return deed;
}

bool DeedDialog::asksWorks() const
{
    return m_asks && m_asks->isChecked();
}

QString DeedDialog::who() const
{
    return m_people ? m_people->itemText(m_people->findText(m_people->currentText(), Qt::MatchFixedString)) : QString();
}
