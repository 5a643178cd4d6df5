// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/listkeys.h"

#include "ui/incident/incidentpage.h"
#include "ui/incident/timelineview.h"
#include "ui/visits/boardgrid.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 1500ms;

bool isEditor(const QWidget &widget)
{
    const auto *rich = qobject_cast<const QTextEdit *>(&widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget);
    return qobject_cast<const QLineEdit *>(&widget) || (rich && !rich->isReadOnly()) || (plain && !plain->isReadOnly());
}

template<typename Part>
bool isIn(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (qobject_cast<const Part *>(at))
            return true;
    }
    return false;
}

bool isListOrTimeline(const QWidget &widget)
{
    return !isEditor(widget) && (qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const BoardGrid *>(&widget) || isIn<TimelineView>(widget));
}

/// Where letters are typed, or choose what begins with them.
bool takesLetters(const QWidget &widget)
{
    return isEditor(widget) || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
}

QKeySequence sequence(const QList<Qt::Key> &keys)
{
    return keys.size() == 1 ? QKeySequence(keys[0]) : QKeySequence(keys.value(0), keys.value(1));
}

}

ListKeys::ListKeys(QWidget &window, Actions &actions, KeyMap &map, QObject *parent) : QObject(parent), m_window(window), m_actions(actions), m_map(map)
{
    qApp->installEventFilter(this); // the keys of lists that do not know of these
}

bool ListKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window || !widget->hasFocus())
        return false;
    const auto &key = static_cast<QKeyEvent &>(*event);
    if (!m_map.lettersAct())
        return isLetter(*widget, key);
    return isListOrTimeline(*widget) && press(*widget, key);
}

bool ListKeys::isLetter(const QWidget &widget, const QKeyEvent &event)
{
    // The page of an incident hears of letters from every button on it.
    const bool acts = isListOrTimeline(widget) || (isIn<IncidentPage>(widget) && !takesLetters(widget));
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString text = event.text();
    return acts && isPlain && text.size() == 1 && text[0].isPrint() && !text[0].isSpace();
}

bool ListKeys::press(const QWidget &widget, const QKeyEvent &event)
{
    const auto key = static_cast<Qt::Key>(event.key());
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    // On many keyboards ? and / stand above others: Shift says nothing about them.
    if ((modifiers & ~Qt::ShiftModifier) || (modifiers && isLetter) || event.text().isEmpty())
        return false;
    if (m_waits.hasExpired())
        m_begun.clear();
    m_begun << key;
    KeyMap::Typed typed = m_map.typed(sequence(m_begun));
    if (m_begun.size() > 1 && !typed.action && !typed.begins) {
        m_begun = {key}; // what was begun came to nothing
        typed = m_map.typed(sequence(m_begun));
    }
    const auto own = m_own.find(&widget);
    if (m_begun.size() == 1 && own != m_own.end() && own->second.contains(key))
        typed = {};
    if (typed.begins) {
        m_waits.setRemainingTime(patience);
        return true;
    }
    m_begun.clear();
    if (!typed.action)
        return false;
    m_actions.at(typed.action->id)->trigger(); // a disabled one does nothing, and its letter means nothing else
    return true;
}
