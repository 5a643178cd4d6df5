// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

/// The ring itself: over everything of the area, and nothing to the mouse.
class FocusRing::Ring : public QWidget
{
public:
    explicit Ring(QWidget *area) : QWidget(area)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        fit();
        raise();
        show();
    }
    void fit()
    {
        setGeometry(parentWidget()->rect());
        QTimer::singleShot(0, this, &QWidget::raise); // the area puts its scroll bars on top when it lays them out
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        painting::focusRing(&painter, theme, rect(), theme.radius());
    }
};

namespace {

/// Qt does this only for who comes from within the same page.
void bringIntoView(QWidget *widget)
{
    for (QWidget *at = widget->parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at); area && area->widget() && area->widget()->isAncestorOf(widget))
            area->ensureWidgetVisible(widget);
    }
}

}

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    hide();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::FocusIn && type != QEvent::FocusOut && type != QEvent::Resize)
        return false;
    // A window that opens, or comes back, says by itself where its keyboard is; a ring would only be in the way.
    const auto reason = type == QEvent::FocusIn ? static_cast<QFocusEvent *>(event)->reason() : Qt::NoFocusReason;
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    if (byKey && watched->isWidgetType())
        bringIntoView(static_cast<QWidget *>(watched));
    auto *area = qobject_cast<QAbstractScrollArea *>(watched);
    if (!area || area->frameShape() != QFrame::NoFrame)
        return false;
    const bool isItsOwn = m_ring && m_ring->parentWidget() == area;
    if (byKey)
        showOn(area);
    else if (type == QEvent::FocusOut && isItsOwn)
        hide();
    else if (type == QEvent::Resize && isItsOwn)
        m_ring->fit();
    return false;
}

void FocusRing::showOn(QAbstractScrollArea *area)
{
    hide();
    m_ring = new Ring(area);
}

void FocusRing::hide()
{
    delete m_ring.data();
}
