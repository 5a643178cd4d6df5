// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/tabbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 22; // characters: several tabs find room side by side

}

TabBar::TabBar(QWidget *parent) : QTabBar(parent)
{
    setObjectName(u"tabs"_s);
    setAccessibleName(tr("Tabs"));
    setDocumentMode(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

int TabBar::add(const Place &place)
{
    Tab fresh;
    fresh.places.visit(place);
    m_tabs.push_back(std::move(fresh)); // before Qt tells of the new tab
    return addTab(QString());
}

void TabBar::drop(int index)
{
    if (count() < 2)
        return;
    m_tabs.erase(m_tabs.begin() + index);
    const QSignalBlocker quiet(this); // the indices are those of after: the window arrives by itself
    removeTab(index);
}

int TabBar::find(IncidentId incident) const
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].places.here().incident == incident)
            return static_cast<int>(i);
    }
    return -1;
}

int TabBar::neighbour(int step) const
{
    return (currentIndex() + step + count()) % count();
}

void TabBar::name(IncidentId incident, const QString &number, const QString &title)
{
    for (Tab &one : m_tabs) {
        if (one.places.here().incident != incident)
            continue;
        one.named = incident;
        one.number = number;
        one.title = title;
    }
}

void TabBar::dress(int index, const QString &list, bool unsaved)
{
    const Tab &one = m_tabs[static_cast<size_t>(index)];
    const bool isNamed = one.places.here().incident && one.places.here().incident == one.named;
    const QString whole = isNamed ? u"%1 %2"_s.arg(one.number, one.title) : one.places.here().incident ? tr("Incident") : list;
    const QString beginning = one.title.size() > longestTitle ? one.title.left(longestTitle - 1).trimmed() + u'…' : one.title;
    QString text = isNamed ? u"%1 %2"_s.arg(one.number, beginning) : whole;
    text.replace(u'&', u"&&"_s); // no mnemonic
    setTabText(index, unsaved ? text + u" •"_s : text);
    const QString told = unsaved ? tr("%1, unsaved").arg(whole) : whole;
    setTabToolTip(index, told);
    setAccessibleTabName(index, told);
    if (auto *cross = static_cast<QToolButton *>(tabButton(index, RightSide))) {
        cross->setAccessibleName(tr("Close %1").arg(whole));
        cross->setToolTip(tr("Close the tab (Ctrl+W)"));
    }
}

void TabBar::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    setTabButton(index, RightSide, cross());
    setVisible(count() > 1);
}

void TabBar::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    setVisible(count() > 1);
}

QSize TabBar::tabSizeHint(int index) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as the style draws it
    const auto width = [text = tabText(index)](const QFontMetrics &metrics) { return metrics.size(Qt::TextShowMnemonic, text).width(); };
    QSize size = QTabBar::tabSizeHint(index);
    size.rwidth() += std::max(0, width(QFontMetrics(bold)) - width(fontMetrics()));
    return size;
}

QToolButton *TabBar::cross()
{
    auto *cross = new QToolButton(this);
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::NoFocus); // Ctrl+W, and Delete on the tab, do the same
    cross->setIcon(icons::icon(u"close"_s, Tone::Muted));
    const int side = Theme::of(this).space(5);
    cross->setFixedSize(side, side);
    connect(cross, &QToolButton::clicked, this, [this, cross] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == cross)
                return Q_EMIT closeWanted(i);
        }
    });
    return cross;
}

void TabBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeWanted(currentIndex());
    else
        QTabBar::keyPressEvent(event);
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT closeWanted(index);
    else
        QTabBar::mouseReleaseEvent(event);
}
