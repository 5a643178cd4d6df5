// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QueueFilter filterOf(std::optional<WaitingOn> waitingOn, bool unassigned = false)
{
    QueueFilter filter;
    filter.waitingOn = waitingOn;
    filter.unassigned = unassigned;
    return filter;
}

QueueFilter everything()
{
    QueueFilter filter;
    filter.open = false;
    return filter;
}

}

Sidebar::Sidebar(QWidget *parent) : Pane(PaneGround::Sidebar, parent, Qt::RightEdge), m_places(new NavigationList(tr("Places")))
{
    setObjectName(u"sidebar"_s);
    const Theme theme = Theme::of(this);
    m_lists = {
        {allOpen(), u"queue"_s, tr("All open"), {}},
        {u"queue-unassigned"_s, u"warning"_s, tr("Unassigned"), filterOf({}, true)},
        {u"queue-customer"_s, u"customer"_s, tr("Waiting for customer"), filterOf(WaitingOn::Customer)},
        {u"queue-supplier"_s, u"escalation"_s, tr("Waiting for supplier"), filterOf(WaitingOn::Supplier)},
        {u"queue-part"_s, u"part"_s, tr("Waiting for a part"), filterOf(WaitingOn::Part)},
        {u"queue-all"_s, u"settled"_s, tr("All, with the closed"), everything()},
    };
    m_places->setObjectName(u"places"_s);
    m_places->add(today(), u"today"_s, tr("Today"));
    m_places->addHeading(tr("Queue"));
    for (const QueueList &list : m_lists)
        m_places->add(list.id, list.icon, list.text);
    m_places->addHeading(tr("Looking back"));
    m_places->add(silent(), u"silent"_s, tr("Silent customers"));
    m_places->add(ledger(), u"reports"_s, tr("Ledger"));
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(theme.space(2), theme.space(1), 0, theme.space(3));
    brand->setSpacing(theme.space(2));
    auto *icon = new QLabel;
    icon->setPixmap(icons::appIcon().pixmap(theme.space(6)));
    brand->addWidget(icon);
    brand->addWidget(new TextLabel(u"Aviso"_s, TextRole::Title), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(2), theme.space(3), theme.space(2) + 1, theme.space(3));
    column->setSpacing(0);
    column->addLayout(brand);
    column->addWidget(m_places);
    column->addStretch();
    // As wide as its longest name needs, with a count behind the first.
    setFixedWidth(std::max(theme.space(52), column->sizeHint().width()));
    setFocusProxy(m_places);
    connect(m_places, &NavigationList::currentChanged, this, &Sidebar::chosen);
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
    m_places->setCurrent(id);
}

void Sidebar::setCounts(int overdue, int soon)
{
    if (NavigationButton *button = m_places->find(today()))
        button->setCount(overdue > 0 ? overdue : soon, overdue > 0 ? Tone::Overdue : Tone::Soon);
}
