// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/callcard.h"

#include "core/async.h"
#include "ui/calls/calllook.h"
#include "ui/calls/knownoutages.h"
#include "ui/calls/matchespane.h"
#include "ui/calls/promisefields.h"
#include "ui/calls/whatfields.h"
#include "ui/calls/whofields.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CallCardWindow::CallCardWindow(Calls &calls, People &people, const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent, Qt::Window), m_calls(calls), m_people(people), m_viewpoint(viewpoint), m_startedAt(viewpoint.now()),
      m_title(new TextLabel({}, TextRole::Headline)), m_elapsed(new TextLabel({}, TextRole::Title, Tone::Muted)), m_message(new MessageBar),
      m_who(new WhoFields(viewpoint)), m_what(new WhatFields(viewpoint)), m_promise(new PromiseFields(viewpoint)), m_matches(new MatchesPane(viewpoint)), m_outages(new KnownOutages(viewpoint))
{
    setObjectName(u"callCard"_s);
    setModal(false);
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_message->setInset(4, 1, 1);
    column->addWidget(m_message);
    m_matches->setAbove(m_outages);
    column->addWidget(buildFields(), 1);
    column->addWidget(buildFoot());
    if (const WorkingCalendar *office = calendars.find(calendars.office))
        m_promise->setCalendar(*office);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] { save(CallOutcome::Created); });
    connect(m_who, &WhoFields::changed, this, &CallCardWindow::typed);
    connect(m_who, &WhoFields::done, m_what->title(), [this] { m_what->title()->setFocus(Qt::TabFocusReason); });
    connect(m_what, &WhatFields::changed, this, &CallCardWindow::typed);
    connect(m_matches, &MatchesPane::addRequested, this, [this] { save(CallOutcome::Added); });
    connect(m_matches, &MatchesPane::openRequested, this, &CallCardWindow::openRequested);
    connect(m_matches, &MatchesPane::customerChosen, this, [this](const QString &name) { m_who->customer()->setText(name); });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_sure = true;
        close();
    });
    connect(m_outages, &KnownOutages::chosen, this, &CallCardWindow::saveAbout);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &CallCardWindow::look);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &CallCardWindow::tick);
    m_second.start();
    whenDone(m_calls.questions(), this, [this](const Result<std::vector<QuestionList>> &lists) {
        lists ? m_what->setQuestions(*lists) : m_message->say(MessageBar::Kind::Error, lists.error().text);
    });
    whenDone(m_people.technicians(), this, [this](const Result<std::vector<Technician>> &all) {
        if (all)
            m_promise->setTechnicians(*all);
    });
    resize(theme.space(300), theme.space(190));
    typed();
    tick();
    m_who->number()->setFocus();
}

QWidget *CallCardWindow::buildHead()
{
    const Theme theme = Theme::of(this);
    auto *head = new Pane(PaneGround::Surface, this, Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    row->setSpacing(theme.space(2));
    row->addWidget(new IconLabel(u"call-in"_s, Tone::Customer, 6));
    row->addWidget(m_title, 1);
    row->addWidget(m_elapsed);
    return head;
}

QWidget *CallCardWindow::buildFields()
{
    const Theme theme = Theme::of(this);
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    row->setSpacing(theme.space(6));
    for (const auto &[title, fields] : {std::pair<QString, QWidget *>(tr("Who"), m_who), std::pair<QString, QWidget *>(tr("What"), m_what)}) {
        auto *part = new QVBoxLayout;
        part->addWidget(new TextLabel(title, TextRole::Title));
        part->addWidget(fields);
        part->addStretch();
        row->addLayout(part, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QWidget;
    auto *halves = new QHBoxLayout(all);
    halves->setContentsMargins({});
    halves->setSpacing(0);
    halves->addWidget(scroll, 2);
    halves->addWidget(m_matches, 1);
    return all;
}

QWidget *CallCardWindow::buildFoot()
{
    const Theme theme = Theme::of(this);
    auto *foot = new Pane(PaneGround::Sunken, this, Qt::TopEdge);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(m_promise);
    auto *outcomes = new FlowLayout;
    using enum CallOutcome;
    QPushButton *create = outcomeButton(Created, "callCreate", tr("Create incident"), 1);
    setButtonKind(create, ButtonKind::Primary);
    for (QPushButton *button : {create, outcomeButton(Added, "callAdd", tr("Add to the open one"), 2), outcomeButton(Solved, "callSolved", tr("Solved now"), 3),
                                outcomeButton(Logged, "callLog", tr("Log only"), 4), outcomeButton(WrongNumber, "callWrong", tr("Wrong number"), 5),
                                outcomeButton(Spam, "callSpam", tr("Unwanted"), 6)})
        outcomes->addWidget(button);
    column->addLayout(outcomes);
    return foot;
}

QPushButton *CallCardWindow::outcomeButton(CallOutcome outcome, const char *id, const QString &text, int number)
{
    auto *button = new QPushButton(u"%1  Alt+%2"_s.arg(text).arg(number));
    button->setObjectName(QLatin1String(id));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, outcome] { save(outcome); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this), &QShortcut::activated, this, [this, outcome] { save(outcome); });
    m_outcomes << button;
    return button;
}

void CallCardWindow::answer(const Call &call)
{
    m_id = call.id;
    m_number = call.number;
    m_line = call.line;
    m_startedAt = call.startedAt;
    m_who->setNumber(call.number);
    tick();
    look();
    m_who->caller()->setFocus();
}

void CallCardWindow::callBack(const Call &missed)
{
    m_callsBack = missed.id;
    m_line = missed.line;
    m_who->setNumber(missed.callBackTo.isEmpty() ? missed.number : missed.callBackTo);
    if (m_who->caller()->text().isEmpty())
        m_who->caller()->setText(missed.caller);
    tick();
    look();
    m_what->title()->setFocus();
}

void CallCardWindow::callOut(const QString &number)
{
    m_direction = Direction::Out;
    m_who->setNumber(number);
    tick();
    look();
    m_who->caller()->setFocus();
}

QJsonObject CallCardWindow::origin() const
{
    const auto idOf = [](const CallId &id) { return id.isNull() ? QString() : id.toString(); };
    return {{u"id"_s, idOf(m_id)}, {u"callsBack"_s, idOf(m_callsBack.value_or(CallId()))}, {u"number"_s, m_number}, {u"line"_s, m_line},
            {u"started"_s, m_startedAt.ms}, {u"outgoing"_s, m_direction == Direction::Out}};
}

namespace {

QJsonObject originIn(const KeptDraft &card)
{
    return QJsonDocument::fromJson(card.body.toUtf8()).object().value(u"call"_s).toObject();
}

}

std::optional<Call> CallCardWindow::callOf(const KeptDraft &card)
{
    const QJsonObject origin = originIn(card);
    Call call;
    call.id = CallId::parse(origin[u"id"_s].toString());
    call.number = origin[u"number"_s].toString();
    call.line = origin[u"line"_s].toString();
    call.startedAt.ms = origin[u"started"_s].toInteger();
    return call.id.isNull() ? std::nullopt : std::optional(call);
}

void CallCardWindow::takeUp(const KeptDraft &card)
{
    const QJsonObject origin = originIn(card);
    if (const CallId missed = CallId::parse(origin[u"callsBack"_s].toString()); !missed.isNull())
        m_callsBack = missed;
    if (origin[u"outgoing"_s].toBool())
        m_direction = Direction::Out;
    if (m_id.isNull() && origin.contains(u"started"_s)) { // a call that nobody announced lasts since then
        m_line = origin[u"line"_s].toString();
        m_startedAt.ms = origin[u"started"_s].toInteger();
    }
    tick();
}

void CallCardWindow::tick()
{
    const qint64 seconds = std::max<qint64>(0, (m_viewpoint.now() - m_startedAt).count() / 1000);
    m_elapsed->setText(u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0')));
    m_elapsed->setAccessibleName(tr("The call lasts %1").arg(m_elapsed->text()));
    const QString since = (m_direction == Direction::Out ? tr("Outgoing call of %1") : tr("Call of %1")).arg(m_viewpoint.clock(m_startedAt));
    const QString title = m_line.isEmpty() ? since : tr("%1, line %2").arg(since, m_line);
    if (m_title->text() != title) {
        m_title->setText(title);
        setWindowTitle(title);
    }
}

CallCard CallCardWindow::card() const
{
    CallCard card;
    card.id = m_id;
    card.callsBack = m_callsBack;
    card.direction = m_direction;
    card.incident = m_incident;
    card.line = m_line;
    card.startedAt = m_startedAt;
    m_who->read(card);
    m_what->read(card);
    m_promise->read(card);
    return card;
}

bool CallCardWindow::hasWords() const
{
    const CallCard typed = card();
    return !typed.number.isEmpty() || !typed.caller.isEmpty() || !typed.customer.isEmpty() || !typed.title.isEmpty() || !typed.notes.trimmed().isEmpty();
}

void CallCardWindow::typed()
{
    m_what->setLanguage(m_who->language());
    m_promise->setLanguage(m_who->language());
    const CallCard now = card();
    m_promise->suggest(suggestedPriority(now.urgency, now.impact, m_contract, now.danger));
    m_pause.start();
}

void CallCardWindow::look()
{
    CallTyped typed;
    m_who->read(typed);
    m_what->read(typed);
    if (typed == m_looked)
        return;
    m_looked = typed;
    lookForOutages();
    whenDone(m_calls.matches(typed), this, [this, asked = ++m_asked](const Result<CallMatches> &matches) {
        if (asked != m_asked)
            return;
        if (!matches) {
            m_matches->say(matches.error());
            return;
        }
        m_contract = matches->file && !matches->file->customer.contract.isEmpty();
        m_matches->show(*matches);
        m_who->take(*matches);
        this->typed();
        Q_EMIT matched();
    });
}

void CallCardWindow::save(CallOutcome outcome)
{
    if (m_saving)
        return;
    CallCard ready = card();
    ready.outcome = outcome;
    if (outcome == CallOutcome::Added && m_about && m_about->incident) {
        ready.addTo = m_about->incident;
    } else if (outcome == CallOutcome::Added) {
        const QueueRow *open = m_matches->chosen();
        if (!open) {
            m_message->say(MessageBar::Kind::Warning, tr("Choose on the right the open incident that the call belongs to."));
            return;
        }
        ready.addTo = open->id;
    }
    if (outcome == CallOutcome::Solved && !m_what->hasSolution()) {
        m_what->askForSolution();
        m_message->say(MessageBar::Kind::Info, tr("Say what solved it, then Alt+3 again."));
        return;
    }
    const bool saysMore = outcome != CallOutcome::WrongNumber && outcome != CallOutcome::Spam && outcome != CallOutcome::Logged;
    if (const QString problem = m_promise->problem(); saysMore && !problem.isEmpty()) {
        m_message->say(MessageBar::Kind::Warning, problem);
        m_promise->focusMoment();
        return;
    }
    m_saving = true;
    for (QPushButton *button : m_outcomes)
        button->setEnabled(false);
    whenDone(m_calls.take(ready), this, [this](const Result<CallTaken> &taken) { take(taken); });
}

void CallCardWindow::take(const Result<CallTaken> &taken)
{
    m_saving = false;
    for (QPushButton *button : m_outcomes)
        button->setEnabled(true);
    if (!taken) {
        m_about.reset();
        m_message->say(MessageBar::Kind::Error, taken.error().text);
        // The keyboard goes where something is missing.
        for (QLineEdit *field : {m_what->title(), m_who->customer()}) {
            if (field->text().trimmed().isEmpty())
                field->setFocus();
        }
        return;
    }
    if (!m_about || !m_communiques || !taken->incident)
        return end(*taken);
    m_saving = true; // what is told is written after the call
    whenDone(m_communiques->addCaller(m_about->communique.id, taken->incident->id), this, [this, taken = *taken](const Result<void> &added) {
        end(taken);
        if (!added)
            Q_EMIT notAdded(added.error().text);
    });
}

void CallCardWindow::end(const CallTaken &taken)
{
    m_sure = true;
    Q_EMIT this->taken(taken);
    close();
}

void CallCardWindow::reject()
{
    if (!hasWords() || m_sure) {
        QDialog::reject();
        return;
    }
    m_message->say(MessageBar::Kind::Warning, tr("What was typed here has not been saved."), tr("Discard it"));
}
