// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A list that is asked for in the language of filters.
QueueFilter asking(const char16_t *text, QueueSort sort = QueueSort::NextDue)
{
    QueueFilter filter;
    filter.sort = sort;
    filter.open = false; // what it leaves out, its filter says
    filter.filter = parseFilter(QString::fromUtf16(text)).filter;
    return filter;
}

}

Sidebar::Sidebar(QWidget *parent) : Pane(PaneGround::Sidebar, parent, Qt::RightEdge), m_places(new NavigationList(tr("Places")))
{
    setObjectName(u"sidebar"_s);
    const Theme theme = Theme::of(this);
    m_lists = {
        {allOpen(), u"queue"_s, tr("All open"), asking(u"state:open")},
        {unassigned(), u"warning"_s, tr("Unassigned"), asking(u"state:open owner:nobody")},
        {mine(), u"team"_s, tr("Mine"), asking(u"state:open owner:me")},
        {forCustomer(), u"customer"_s, tr("Waiting for customer"), asking(u"state:open for:customer")},
        {forOthers(), u"part"_s, tr("Waiting for parts or supplier"), asking(u"state:open for:part,supplier")},
        {snoozed(), u"snooze"_s, tr("Snoozed"), asking(u"state:snoozed")},
        {solvedThisWeek(), u"solution"_s, tr("Solved this week"), asking(u"solved:week", QueueSort::Activity)},
        {all(), u"settled"_s, tr("All, with the closed"), asking(u"")},
    };
    fill();
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(theme.space(2), theme.space(1), 0, theme.space(3));
    brand->setSpacing(theme.space(2));
    auto *icon = new QLabel;
    icon->setPixmap(icons::appIcon().pixmap(theme.space(6)));
    brand->addWidget(icon);
    m_brand = new TextLabel(u"Aviso"_s, TextRole::Title);
    brand->addWidget(m_brand, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(2), theme.space(3), theme.space(2) + 1, theme.space(3));
    column->setSpacing(0);
    column->addLayout(brand);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"placesScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_places);
    scroll->viewport()->setAutoFillBackground(false);
    m_places->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_scroll = scroll;
    fitWidth();
    setFocusProxy(m_places);
    connect(m_places, &NavigationList::currentChanged, this, &Sidebar::chosen);
}

/// As wide as its longest name needs, beside the bar by which a long list of places scrolls.
void Sidebar::fitWidth()
{
    const Theme theme = Theme::of(this);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    const int needed = m_places->sizeHint().width() + bar + theme.space(4) + 1;
    setFixedWidth(m_compact ? needed : std::max(theme.space(52), needed));
}

void Sidebar::setCompact(bool on)
{
    m_compact = on;
    m_brand->setVisible(!on);
    m_places->setCompact(on);
    m_places->layout()->activate();
    fitWidth();
}

void Sidebar::fill()
{
    m_places->setObjectName(u"places"_s);
    m_places->add(today(), u"today"_s, tr("Today"));
    m_places->add(calls(), u"calls"_s, tr("Calls"));
    m_places->add(visits(), u"visits"_s, tr("Visits"));
    m_places->add(communiques(), u"letter"_s, tr("Communiqués"));
    m_places->addHeading(tr("Queue"));
    for (const QueueList &list : m_lists)
        m_places->add(list.id, list.icon, list.text);
    m_places->addHeading(tr("Directory"));
    m_places->add(customers(), u"customers"_s, tr("Customers"));
    m_places->add(equipment(), u"equipment"_s, tr("Equipment"));
    m_places->add(loans(), u"loan"_s, tr("On loan"));
    m_places->add(replacements(), u"replacement"_s, tr("Replacements"));
    m_places->add(escalations(), u"escalation"_s, tr("Escalated"));
    m_places->addHeading(tr("Looking back"));
    m_places->add(silent(), u"silent"_s, tr("Silent customers"));
    m_places->add(reports(), u"reports"_s, tr("Reports"));
    m_places->add(ledger(), u"settled"_s, tr("Ledger"));
}

void Sidebar::setSaved(const std::vector<QueueList> &saved)
{
    const QString here = current();
    for (const QueueList &list : m_lists) {
        if (list.isSaved)
            m_places->remove(list.id);
    }
    m_lists.erase(std::remove_if(m_lists.begin(), m_lists.end(), [](const QueueList &list) { return list.isSaved; }), m_lists.end());
    QString after = m_lists.back().id;
    for (const QueueList &list : saved) {
        m_lists.push_back(list);
        if (!list.isPinned && list.id != here)
            continue;
        addSaved(list, after);
        after = list.id;
    }
    m_places->setCurrent(here);
}

void Sidebar::addSaved(const QueueList &list, const QString &after)
{
    NavigationButton *button = m_places->insert(after, list.id, list.icon, list.text);
    button->setAccessibleDescription(list.isShared ? tr("Saved list of everybody. F2 changes it, Delete takes it away.") : tr("Your saved list. F2 changes it, Delete takes it away."));
    if (m_compact)
        button->setCompact(true); // its name is in the tool tip then
    else
        button->setToolTip(plainToolTip(button->accessibleDescription()));
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    button->installEventFilter(this);
    connect(button, &QWidget::customContextMenuRequested, this, [this, button, id = list.id](const QPoint &at) { showMenu(id, button->mapToGlobal(at)); });
}

void Sidebar::showMenu(const QString &id, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedListMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *edit = menu->addAction(icons::icon(u"settings"_s), tr("&Change name and sharing…"));
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    QAction *drop = menu->addAction(icons::icon(u"trash"_s), tr("&Delete"));
    drop->setShortcut(QKeySequence(Qt::Key_Delete));
    connect(edit, &QAction::triggered, this, [this, id] { Q_EMIT editWanted(id); });
    connect(drop, &QAction::triggered, this, [this, id] { Q_EMIT dropWanted(id); });
    menu->popup(at);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_F2)
        Q_EMIT editWanted(watched->objectName());
    else if (key == Qt::Key_Delete)
        Q_EMIT dropWanted(watched->objectName());
    else
        return Pane::eventFilter(watched, event);
    return true;
}

const QueueList *Sidebar::list(const QString &id) const
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&](const QueueList &list) { return list.id == id; });
    return found == m_lists.end() ? nullptr : &*found;
}

QString Sidebar::current() const
{
    return m_places->current();
}

void Sidebar::setCurrent(const QString &id)
{
    // One that is not pinned stands here from when it is shown.
    if (const QueueList *one = list(id); one && one->isSaved && !m_places->find(id)) {
        const auto last = std::find_if(m_lists.rbegin(), m_lists.rend(), [this](const QueueList &other) { return m_places->find(other.id); });
        addSaved(*one, last->id);
    }
    m_places->setCurrent(id);
}

void Sidebar::setCounts(int overdue, int soon)
{
    if (NavigationButton *button = m_places->find(today()))
        button->setCount(overdue > 0 ? overdue : soon, overdue > 0 ? Tone::Overdue : Tone::Soon);
}

void Sidebar::setCalls(int owed, int late)
{
    if (NavigationButton *button = m_places->find(calls()))
        button->setCount(late > 0 ? late : owed, late > 0 ? Tone::Overdue : Tone::Soon);
}

void Sidebar::setVisits(int owed, int late)
{
    if (NavigationButton *button = m_places->find(visits()))
        button->setCount(late > 0 ? late : owed, late > 0 ? Tone::Overdue : Tone::Soon);
}

void Sidebar::setOwed(const QString &id, int open, int late)
{
    if (NavigationButton *button = m_places->find(id))
        button->setCount(late > 0 ? late : open, late > 0 ? Tone::Overdue : Tone::Muted);
}

void Sidebar::setCount(const QString &id, int count, int most)
{
    if (NavigationButton *button = m_places->find(id))
        button->setCount(count, Tone::Muted, most);
}
