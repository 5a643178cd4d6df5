// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QtTest>
#include <QtWidgets>

/// Looks at the controls of a window as a person meets them who does not see, has no mouse, or needs large letters. Each function answers
/// what is wrong, a line a fault; nothing is wrong when it is empty.
namespace walk
{
using namespace Qt::StringLiterals;

/// How a control is found again: what holds it, its class and name, and what it says.
inline QString place(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 6; at = at->parentWidget()) {
        const QString own = QString::fromLatin1(at->metaObject()->className()) + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName());
        if (at == widget || !at->objectName().isEmpty() || at->isWindow())
            path.prepend(own);
        if (at->isWindow())
            break;
    }
    const QString text = widget->property("text").toString().simplified().left(40);
    return path.join(u'/') + (text.isEmpty() ? QString() : u" \""_s + text + u'"');
}

inline QString nameOf(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

/// The parts of a control that Qt makes for itself, which speak with its voice.
inline bool isInside(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1))
        return true;
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(at) || qobject_cast<const QComboBox *>(at) || qobject_cast<const QLineEdit *>(at)
            || qobject_cast<const QHeaderView *>(at) || qobject_cast<const QTabBar *>(at))
            return true;
    }
    return false;
}

inline QList<QWidget *> shown(QWidget *window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window->window() && widget->isVisibleTo(window) && !isInside(widget))
            all << widget;
    }
    return all;
}

/// What a person can act on.
inline QList<QWidget *> controls(QWidget *window)
{
    QList<QWidget *> all;
    for (QWidget *widget : shown(window)) {
        const bool acts = qobject_cast<QAbstractButton *>(widget) || widget->focusPolicy() != Qt::NoFocus;
        if (acts && !widget->focusProxy() && !qobject_cast<QMenuBar *>(widget))
            all << widget;
    }
    return all;
}

/// Controls without an accessible name, and those that share one with a sibling of their kind.
inline QStringList names(QWidget *window)
{
    QStringList faults;
    std::map<std::tuple<const QWidget *, QString, QString>, QWidget *> known;
    for (QWidget *control : controls(window)) {
        const QString name = nameOf(control);
        if (name.isEmpty()) {
            faults << u"no name: "_s + place(control);
            continue;
        }
        if (QAccessible::queryAccessibleInterface(control)->text(QAccessible::Description).startsWith("<qt>"_L1))
            faults << u"markup is read aloud: "_s + place(control);
        if (qobject_cast<QLabel *>(control))
            continue; // words that can be selected may well say the same
        const auto [at, isNew] = known.try_emplace({control->parentWidget(), QString::fromLatin1(control->metaObject()->className()), name}, control);
        if (!isNew)
            faults << u"the same name side by side, \"%1\": %2"_s.arg(name, place(control));
    }
    return faults;
}

inline QImage lookOf(QWidget *control)
{
    const QWidget *window = control->window();
    const QRect spot(control->mapTo(window, QPoint(-4, -4)), control->size() + QSize(8, 8));
    return control->window()->grab(spot.intersected(window->rect())).toImage();
}

/// Controls that Tab does not reach, keeps, or does not come back from; and those that look the same with the keyboard and without.
inline QStringList keyboard(QWidget *window)
{
    QStringList faults;
    QWidget *top = window->window();
    top->activateWindow();
    if (!QTest::qWaitForWindowActive(top))
        return {u"does not become active: "_s + place(top)};
    const QPointer<QWidget> before = top->focusWidget();
    QSet<QWidget *> expected, seen;
    for (QWidget *control : controls(top)) {
        if (control->isEnabled() && (control->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            expected << control;
    }
    if (expected.isEmpty())
        return {};
    (*expected.begin())->setFocus(Qt::TabFocusReason);
    if (expected.size() == 1)
        return {};
    // A walk that began within a moment would be back at once: it has several parts.
    for (int n = 0; n < 100; ++n) {
        QTest::keyClick(top->focusWidget(), Qt::Key_Tab); // from here on the window knows that the keyboard is in use
        if (!qobject_cast<QAbstractSpinBox *>(top->focusWidget()))
            break;
    }
    QWidget *first = top->focusWidget();
    QWidget *at = first;
    int stays = 0;
    qsizetype left = 4 * expected.size() + 100;
    do {
        if (expected.contains(at) && !seen.contains(at)) {
            const QImage with = lookOf(at);
            at->clearFocus();
            if (with == lookOf(at))
                faults << u"the keyboard does not show: "_s + place(at);
            at->setFocus(Qt::TabFocusReason);
        }
        seen << at;
        if (qEnvironmentVariableIsSet("WALK"))
            qWarning("  tab: %s", qUtf8Printable(place(at)));
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *next = top->focusWidget();
        stays = next == at ? stays + 1 : 0;
        // A moment has several parts, each of which is a stop.
        if (!next || stays > (qobject_cast<QAbstractSpinBox *>(at) ? 8 : 0)) {
            faults << u"keeps Tab: "_s + place(at);
            break;
        }
        at = next;
    } while (at != first && --left > 0);
    if (left <= 0)
        faults << u"Tab does not come back to: "_s + place(first);
    for (QWidget *control : std::as_const(expected)) {
        // The choices of a group are one stop: arrows go from one to the next, and Qt takes the others out of the order.
        if (!seen.contains(control) && (control->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            faults << u"Tab does not reach: "_s + place(control);
    }
    if (before)
        before->setFocus();
    return faults;
}

/// What an ancestor that does not scroll cuts off.
inline QString cutOff(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at->parentWidget());
        if (area && area->viewport() == at)
            return {};
        const QRect spot(widget->mapTo(at, QPoint(0, 0)), widget->size());
        if (!at->rect().adjusted(-1, -1, 1, 1).contains(spot))
            return u"sticks out of "_s + QString::fromLatin1(at->metaObject()->className()) + u'#' + at->objectName() + u": "_s + place(widget);
        if (at->isWindow())
            break;
    }
    return {};
}

inline bool fits(const QLabel *label)
{
    if (label->text().isEmpty())
        return true;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height() + 1;
    return label->sizeHint().width() <= label->width() + 1 && label->sizeHint().height() <= label->height() + 1;
}

inline QString needs(const QWidget *widget, const QSize &size)
{
    return u" (has %1 x %2, needs %3 x %4)"_s.arg(widget->width()).arg(widget->height()).arg(size.width()).arg(size.height());
}

inline QStringList roomOf(const QHeaderView *header)
{
    QStringList faults;
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, header->orientation()).toString();
        const int needed = header->fontMetrics().horizontalAdvance(text) + 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
        // What stretches may end in an ellipsis where its tool tip says the whole.
        const bool isMeant = header->sectionResizeMode(i) == QHeaderView::Stretch && header->model()->headerData(i, header->orientation(), Qt::ToolTipRole).toString() == text;
        if (!header->isSectionHidden(i) && header->orientation() == Qt::Horizontal && header->sectionSize(i) + 1 < needed && !isMeant)
            faults << u"header cut, \"%1\": %2 (has %3, needs %4)"_s.arg(text, place(header)).arg(header->sectionSize(i)).arg(needed);
    }
    return faults;
}

inline QStringList roomOf(QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return fits(label) ? QStringList() : QStringList{u"label cut: "_s + place(label) + needs(label, label->wordWrap() ? QSize(label->width(), label->heightForWidth(label->width())) : label->sizeHint())};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty()) {
        // A compact button is lower than its hint; its letters are not.
        const QSize wanted(button->sizeHint().width(), std::min(button->sizeHint().height(), button->fontMetrics().height() + 4));
        if (wanted.width() > button->width() + 1 || wanted.height() > button->height() + 1)
            return {u"button cut: "_s + place(button) + needs(button, wanted)};
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && line->text().isEmpty()) {
        if (line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->width() - 8)
            return {u"placeholder cut, \"%1\": %2"_s.arg(line->placeholderText(), place(line))};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const int room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        if (!box->isEditable() && box->fontMetrics().horizontalAdvance(box->currentText()) > room + 1)
            return {u"choice cut, \"%1\": %2"_s.arg(box->currentText(), place(box))};
    }
    if (const auto *view = qobject_cast<const QTableView *>(widget); view && view->horizontalHeader()->isVisibleTo(view))
        return roomOf(view->horizontalHeader());
    if (const auto *view = qobject_cast<const QTreeView *>(widget); view && !view->isHeaderHidden())
        return roomOf(view->header());
    return {};
}

/// Labels, buttons, headers and fields that have no room for what they say, or stick out of what holds them.
inline QStringList room(QWidget *window)
{
    QStringList faults;
    const QList<QWidget *> all = controls(window);
    const QSet<QWidget *> acting(all.begin(), all.end());
    for (QWidget *widget : shown(window)) {
        faults << roomOf(widget);
        const bool says = qobject_cast<QLabel *>(widget) || qobject_cast<ElidedLabel *>(widget) || acting.contains(widget);
        if (const QString cut = says ? cutOff(widget) : QString(); !cut.isEmpty())
            faults << cut;
    }
    return faults;
}

/// The colour that fills most of a part of a picture.
inline QColor groundOf(const QImage &picture, const QRect &spot)
{
    std::map<QRgb, int> counts;
    for (int y = spot.top(); y <= spot.bottom(); ++y) {
        for (int x = spot.left(); x <= spot.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? QColor() : QColor(most->first);
}

/// Labels whose ink is too pale for the ground they stand on.
inline QStringList contrasts(QWidget *window)
{
    QStringList faults;
    const QImage picture = window->grab().toImage();
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisibleTo(window) || label->window() != window->window() || label->text().isEmpty() || !label->isEnabled())
            continue;
        // What is scrolled out of sight has something else painted where it would be.
        const QRect seen = label->visibleRegion().boundingRect();
        const QRect spot = seen.translated(label->mapTo(window, QPoint(0, 0))).intersected(picture.rect());
        const QColor ground = spot.isEmpty() ? QColor() : groundOf(picture, spot);
        const double ratio = ground.isValid() ? contrast(label->palette().color(QPalette::Active, label->foregroundRole()), ground) : 21;
        if (ratio < 4.5)
            faults << u"too pale, %1 on %2: %3"_s.arg(ratio, 0, 'f', 2).arg(ground.name(), place(label));
    }
    return faults;
}
}
