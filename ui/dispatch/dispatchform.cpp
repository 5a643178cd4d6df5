// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of dispatch is put together.
#include "core/calendar/workingcalendar.h"
#include "core/calendar/zone.h"
#include "ui/calendars/checkedline.h"
#include "ui/composer/momentedit.h"
#include "ui/dispatch/askline.h"
#include "ui/dispatch/dispatchwindow.h"
#include "ui/dispatch/skillsfield.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DispatchWindow::DispatchWindow(Dispatching &dispatching, IncidentId incident, const WorkingCalendar &calendar, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_dispatching(dispatching), m_incident(incident), m_viewpoint(viewpoint), m_title(new TextLabel({}, TextRole::Title)),
      m_about(new TextLabel({}, TextRole::Body, Tone::Muted)), m_message(new MessageBar), m_ask(new AskLine), m_list(new RowList(u"dispatchRanking"_s, tr("Technicians, the best first"))),
      m_empty(new EmptyState(u"team"_s, tr("Nobody works here yet. Add the technicians under Tools.")))
{
    setObjectName(u"dispatchWindow"_s);
    setWindowTitle(tr("Dispatch"));
    const Theme theme = Theme::of(this);
    m_about->setWordWrap(true);
    m_list->installEventFilter(this);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme.space(4));
    middle->addWidget(m_stack, 3);
    middle->addWidget(buildDetail(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_message);
    column->addWidget(buildWishes(calendar));
    column->addLayout(middle, 1);
    column->addWidget(m_ask);
    column->addWidget(buildButtons());
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &DispatchWindow::reload);
    const auto ask = [this] { m_soon.start(); };
    connect(m_skills, &SkillsField::changed, this, ask);
    connect(m_from, &MomentEdit::changed, this, ask);
    connect(m_duration, &QComboBox::currentIndexChanged, this, ask);
    connect(m_list, &QListWidget::currentRowChanged, this, &DispatchWindow::showCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &DispatchWindow::assign);
    connect(m_message, &MessageBar::actionTriggered, this, &DispatchWindow::reload);
    connect(m_ask, &AskLine::left, m_list, qOverload<>(&QWidget::setFocus));
    resize(theme.space(250), theme.space(160));
    m_list->setFocus();
    reload();
}

QWidget *DispatchWindow::buildWishes(const WorkingCalendar &calendar)
{
    const Theme theme = Theme::of(this);
    m_skills = new SkillsField(u"dispatchSkills"_s, tr("Skills that are needed"));
    m_from = new MomentEdit(MomentEdit::Kind::Coming, tr("Not before"), m_viewpoint);
    const Instant now = m_viewpoint.now();
    const Instant tomorrow = instantOf(now.in(m_viewpoint.zone).date().addDays(1), QTime(9, 0), m_viewpoint.zone);
    m_from->offer({{tr("Now"), now}, {tr("in 1 hour"), now + 1h}, {tr("in 2 hours"), now + 2h}, {tr("tomorrow at 09:00"), tomorrow}});
    m_from->setCalendar(calendar);
    m_duration = new QComboBox;
    m_duration->setObjectName(u"dispatchDuration"_s);
    m_duration->setAccessibleName(tr("How long it takes"));
    const auto lasts = [this](const QString &words, Milliseconds time) { m_duration->addItem(words, qlonglong(time.count())); };
    lasts(tr("half an hour"), 30min);
    for (const int hours : {1, 2, 4, 8})
        lasts(tr("%n hour(s)", nullptr, hours), std::chrono::hours(hours));
    m_duration->setCurrentIndex(1);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(theme.space(4));
    row->addWidget(captioned(tr("Skills that are needed"), m_skills, m_skills->line()), 3);
    auto *from = captioned(tr("Not before"), m_from, m_from);
    row->addWidget(from, 3);
    row->addWidget(captioned(tr("How long it takes"), m_duration, m_duration), 1);
    for (int i = 0; i < row->count(); ++i)
        row->setAlignment(row->itemAt(i)->widget(), Qt::AlignTop);
    return box;
}

QWidget *DispatchWindow::buildDetail()
{
    const Theme theme = Theme::of(this);
    auto *card = new Card;
    m_who = new TextLabel({}, TextRole::Title);
    m_who->setWordWrap(true);
    m_numbers = new QWidget;
    auto *grid = new QGridLayout(m_numbers);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(theme.space(0.5));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"dispatchNumbers"_s);
    scroll->setAccessibleName(tr("The numbers of this technician"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_numbers);
    scroll->viewport()->setAutoFillBackground(false);
    m_numbers->setAutoFillBackground(false);
    card->body()->addWidget(m_who);
    card->body()->addWidget(scroll, 1);
    return card;
}

QWidget *DispatchWindow::buildButtons()
{
    const Theme theme = Theme::of(this);
    const auto button = [](const QString &id, const QString &text, const QString &hint) {
        auto *made = new QPushButton(text);
        made->setObjectName(id);
        made->setAutoDefault(false);
        made->setAccessibleName(QString(text).remove(u'…').remove(u'&'));
        made->setToolTip(hint);
        return made;
    };
    auto *weights = button(u"dispatchWeights"_s, tr("What counts…"), tr("How much distance, skills and the rest count"));
    setButtonKind(weights, ButtonKind::Quiet);
    m_calls = button(u"dispatchCalls"_s, tr("Call list…"), tr("L in the list: call one after the other until somebody goes"));
    m_send = button(u"dispatchSend"_s, tr("Goes"), {}); // nameSend() says the rest
    m_offer = button(u"dispatchOffer"_s, tr("Hand over…"), tr("H in the list: offer it; who follows it stays until it is accepted"));
    m_assign = button(u"dispatchAssign"_s, tr("Assign"), tr("Enter in the list: they follow it at once"));
    auto *leave = button(u"dispatchLeave"_s, tr("Close"), tr("Esc"));
    setButtonKind(m_assign, ButtonKind::Primary);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(theme.space(2));
    row->addWidget(weights);
    row->addStretch();
    for (QPushButton *one : {leave, m_calls, m_offer, m_send, m_assign})
        row->addWidget(one);
    connect(weights, &QPushButton::clicked, this, &DispatchWindow::weightsRequested);
    connect(m_calls, &QPushButton::clicked, this, &DispatchWindow::callList);
    connect(m_offer, &QPushButton::clicked, this, &DispatchWindow::handOver);
    connect(m_send, &QPushButton::clicked, this, &DispatchWindow::send);
    connect(m_assign, &QPushButton::clicked, this, &DispatchWindow::assign);
    connect(leave, &QPushButton::clicked, this, &DispatchWindow::reject);
    return box;
}
