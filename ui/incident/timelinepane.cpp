// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timelinepane.h"

#include "ui/incident/findbar.h"
#include "ui/incident/outline.h"
#include "ui/incident/pagehabits.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    TimelineFilter filter;
    const char16_t *id;
    const char *text; ///< English
};

constexpr Choice choices[] = {{TimelineFilter::All, u"filterAll", QT_TRANSLATE_NOOP("TimelinePane", "All")},
                              {TimelineFilter::Communications, u"filterCommunications", QT_TRANSLATE_NOOP("TimelinePane", "Communications")},
                              {TimelineFilter::Work, u"filterWork", QT_TRANSLATE_NOOP("TimelinePane", "Work")},
                              {TimelineFilter::System, u"filterSystem", QT_TRANSLATE_NOOP("TimelinePane", "System")}};

}

TimelinePane::TimelinePane(const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Window, parent), m_viewpoint(viewpoint), m_view(new TimelineView(viewpoint)), m_find(new FindBar(m_view)), m_new(new QPushButton)
{
    m_bar = buildBar();
    const Theme theme = Theme::of(this);
    m_new->setObjectName(u"newcomers"_s);
    m_new->setIcon(icons::icon(u"info"_s, Tone::Info));
    setButtonKind(m_new, ButtonKind::Secondary);
    m_new->hide();
    connect(m_new, &QPushButton::clicked, m_view, &TimelineView::showNewcomers);
    connect(m_view, &TimelineView::newcomersChanged, this, &TimelinePane::sayNewcomers);
    connect(m_find, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    auto *news = new QHBoxLayout;
    news->setContentsMargins(theme.space(4), 0, theme.space(4), 0);
    news->addStretch();
    news->addWidget(m_new);
    news->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addLayout(news);
    m_view->setNewestFirst(habits::newestFirst());
    addShortcuts();
}

QWidget *TimelinePane::buildBar()
{
    auto *bar = new QWidget;
    const Theme theme = Theme::of(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(1));
    row->setSpacing(theme.space(1.5));
    m_filter = new SegmentedControl(tr("Entries shown"));
    m_filter->setObjectName(u"timelineFilter"_s);
    for (const Choice &choice : choices)
        m_filter->add(QString::fromUtf16(choice.id), tr(choice.text));
    m_filter->setCurrent(QString::fromUtf16(choices[0].id));
    connect(m_filter, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        for (const Choice &choice : choices) {
            if (id == QString::fromUtf16(choice.id))
                m_view->setFilter(choice.filter);
        }
    });
    connect(m_view, &TimelineView::filterChanged, this, [this](TimelineFilter filter) {
        m_filter->setCurrent(QString::fromUtf16(choices[static_cast<int>(filter)].id));
    });
    row->addWidget(m_filter);
    row->addStretch();
    const auto button = [&](const QString &name, const QString &icon, const QString &text, const QString &keys) {
        auto *tool = new QToolButton;
        tool->setObjectName(name);
        tool->setIcon(icons::icon(icon));
        tool->setAutoRaise(true);
        tool->setAccessibleName(text);
        tool->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
        row->addWidget(tool);
        return tool;
    };
    m_order = button(u"timelineOrder"_s, u"chevron-down"_s, {}, {});
    m_order->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_order, &QToolButton::clicked, this, [this] { setNewestFirst(!m_view->isNewestFirst()); });
    connect(button(u"openOutline"_s, u"queue"_s, tr("Outline"), u"O"_s), &QToolButton::clicked, this, &TimelinePane::outlineRequested);
    connect(button(u"openFind"_s, u"search"_s, tr("Find in this incident"), QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)), &QToolButton::clicked, this, &TimelinePane::find);
    setNewestFirst(habits::newestFirst());
    return bar;
}

void TimelinePane::addShortcuts()
{
    for (const Choice &choice : choices) {
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(choice.filter)));
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, filter = choice.filter] { m_view->setFilter(filter); });
        m_filter->findChild<QWidget *>(QString::fromUtf16(choice.id))->setToolTip(u"%1 (%2)"_s.arg(tr(choice.text), keys.toString(QKeySequence::NativeText)));
    }
}

void TimelinePane::setNewestFirst(bool newestFirst)
{
    if (newestFirst != m_view->isNewestFirst())
        habits::setNewestFirst(newestFirst);
    m_view->setNewestFirst(newestFirst);
    m_order->setText(newestFirst ? tr("Newest first") : tr("Newest last"));
    m_order->setAccessibleName(m_order->text());
    m_order->setToolTip(newestFirst ? tr("Show the newest last") : tr("Show the newest first"));
    m_order->setIcon(icons::icon(newestFirst ? u"chevron-up"_s : u"chevron-down"_s));
}

void TimelinePane::sayNewcomers(int count)
{
    m_new->setVisible(count > 0);
    m_new->setText(tr("%n new event(s) meanwhile: show", nullptr, count));
    m_new->setAccessibleName(m_new->text());
}

void TimelinePane::find()
{
    m_find->start();
}

void TimelinePane::openOutline(const RuleSet &rules)
{
    const std::vector<const Entry *> shown = m_view->shown();
    auto *outline = new Outline(m_view->dossier(), shown, rules, m_viewpoint, window());
    outline->setAttribute(Qt::WA_DeleteOnClose);
    connect(outline, &Outline::chosen, m_view, &TimelineView::reveal);
    outline->open();
}

void TimelinePane::setBrief(bool brief)
{
    m_bar->setVisible(!brief);
}
