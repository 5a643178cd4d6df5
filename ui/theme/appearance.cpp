// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

Appearance::Appearance(QApplication &app, Choice choice, QObject *parent) : QObject(parent), m_app(app), m_choice(choice)
{
    applyTheme(m_app, m_scheme);
    new FocusRing(this);
    setChoice(choice);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::refresh);
#else
    m_app.installEventFilter(this);
#endif
}

void Appearance::setChoice(Choice choice)
{
    m_choice = choice;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Title bars and native dialogs follow too.
    if (choice == Choice::System)
        QGuiApplication::styleHints()->unsetColorScheme();
    else
        QGuiApplication::styleHints()->setColorScheme(choice == Choice::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
#endif
    refresh();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // Before Qt 6.5 a changed desktop theme is told to the windows only.
    if (event->type() == QEvent::ThemeChange && m_choice == Choice::System)
        QMetaObject::invokeMethod(this, &Appearance::refresh, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Appearance::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    const Scheme wanted = m_choice == Choice::System ? systemScheme() : m_choice == Choice::Dark ? Scheme::Dark : Scheme::Light;
    const bool changed = wanted != m_scheme;
    if (changed) {
        m_scheme = wanted;
        applyTheme(m_app, m_scheme);
    }
    m_refreshing = false;
    if (changed)
        Q_EMIT schemeChanged();
}
