// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QWidget>

namespace {

bool isStop(const QWidget *widget, const QWidget *window)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || !widget->isEnabled() || !widget->isVisibleTo(window) || widget->window() != window)
        return false;
    // One that hands its focus to a part of itself is that part; one that is such a part inside a control is the control.
    return !widget->focusProxy();
}

}

bool focusNextControl(QWidget *window, bool next)
{
    QWidget *from = window->focusWidget() ? window->focusWidget() : window;
    const auto step = [next](QWidget *widget) { return next ? widget->nextInFocusChain() : widget->previousInFocusChain(); };
    for (QWidget *at = step(from); at && at != from; at = step(at)) {
        if (isStop(at, window)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}
