// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QObject>

class QApplication;

/// What the person chose in View > Appearance; System follows the desktop while the program runs.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Dresses the application at once and keeps it dressed; owned by the caller, one per application.
    explicit Appearance(QApplication &app, Choice choice = Choice::System, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }
    /// Takes effect immediately in every open window.
    void setChoice(Choice choice);

Q_SIGNALS:
    void schemeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QApplication &m_app;
    Choice m_choice;
    Scheme m_scheme = Scheme::Light;
    bool m_refreshing = false;
};
