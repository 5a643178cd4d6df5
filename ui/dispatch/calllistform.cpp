// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of the call list is put together.
#include "ui/dispatch/askline.h"
#include "ui/dispatch/calllistwindow.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CallListWindow::CallListWindow(Dispatching &dispatching, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_dispatching(dispatching), m_incident(incident), m_viewpoint(viewpoint), m_title(new TextLabel({}, TextRole::Title)),
      m_about(new TextLabel({}, TextRole::Body, Tone::Muted)), m_message(new MessageBar), m_ask(new AskLine), m_list(new RowList(u"callTurns"_s, tr("Whom to call, in order"))),
      m_empty(new EmptyState(u"team"_s, tr("Nobody works here yet. Add the technicians under Tools."))), m_stack(new QStackedWidget), m_earlier(new QPushButton(tr("Call earlier"))),
      m_later(new QPushButton(tr("Call later")))
{
    setObjectName(u"callListWindow"_s);
    setWindowTitle(tr("Call list"));
    const Theme theme = Theme::of(this);
    m_about->setWordWrap(true);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *leave = new QPushButton(tr("Close"));
    leave->setObjectName(u"leaveCalls"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    for (QPushButton *button : {m_earlier, m_later}) {
        button->setIcon(icons::icon(button == m_earlier ? u"chevron-up"_s : u"chevron-down"_s, Tone::Muted));
        button->setToolTip(button == m_earlier ? tr("Ctrl+Up in the list") : tr("Ctrl+Down in the list"));
        setButtonKind(button, ButtonKind::Quiet);
        buttons->addWidget(button);
    }
    m_earlier->setObjectName(u"callEarlier"_s);
    m_later->setObjectName(u"callLater"_s);
    buttons->addStretch();
    buttons->addWidget(leave);
    for (QPushButton *button : {m_earlier, m_later, leave})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_message);
    column->addWidget(buildTurn());
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &CallListWindow::showCurrent);
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(leave, &QPushButton::clicked, this, &CallListWindow::reject);
    connect(m_message, &MessageBar::actionTriggered, this, &CallListWindow::assign);
    connect(m_ask, &AskLine::left, m_list, qOverload<>(&QWidget::setFocus));
    resize(theme.space(190), theme.space(165));
    m_list->setFocus();
    reload();
}

QWidget *CallListWindow::buildTurn()
{
    const Theme theme = Theme::of(this);
    m_who = new TextLabel({}, TextRole::Headline);
    m_who->setWordWrap(true);
    m_numbers = new TextLabel({}, TextRole::Body, Tone::Muted);
    m_numbers->setWordWrap(true);
    m_ring = new QPushButton;
    m_ring->setObjectName(u"ringTechnician"_s);
    m_ring->setIcon(icons::icon(u"call-out"_s));
    m_ring->setAutoDefault(false);
    setButtonKind(m_ring, ButtonKind::Primary);
    connect(m_ring, &QPushButton::clicked, this, [this] {
        if (const CallTurn *turn = current())
            QDesktopServices::openUrl(QUrl(u"tel:"_s + m_sheet.row(turn->who)->technician.phone));
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(0.5));
    words->addWidget(m_who);
    words->addWidget(m_numbers);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_ring, 0, Qt::AlignTop);
    auto *card = new Card;
    card->body()->addLayout(top);
    card->body()->addWidget(buildAnswers());
    card->body()->addWidget(m_ask);
    return card;
}

QWidget *CallListWindow::buildAnswers()
{
    struct Answer
    {
        TurnAnswer answer;
        const char *id;
        QString text;
    };
    const Answer answers[] = {{TurnAnswer::CanGo, "answerGoes", tr("&1 Goes")},
                              {TurnAnswer::CannotGo, "answerCannot", tr("&2 Cannot go…")},
                              {TurnAnswer::NoAnswer, "answerNone", tr("&3 No answer")},
                              {TurnAnswer::LeftMessage, "answerMessage", tr("&4 Message left")},
                              {TurnAnswer::WrongNumber, "answerWrong", tr("&5 Wrong number")}};
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    flow->setContentsMargins({});
    for (const Answer &one : answers) {
        auto *button = new QPushButton(one.text);
        button->setObjectName(QLatin1String(one.id));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, answer = one.answer] { log(answer); });
        flow->addWidget(button);
        m_answers << button;
    }
    return box;
}
