// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QObject>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QWidget;

/// The part of the preferences by which other programs bring calls: a watched folder, and the telephone system of this computer.
class IntakeFields : public QObject
{
    Q_OBJECT
public:
    IntakeFields(QFormLayout *form, QWidget *dialog);

    void fill(const Preferences &preferences);
    /// Puts what is chosen here into them.
    void read(Preferences &preferences) const;

Q_SIGNALS:
    void changed();

private:
    QWidget *buildFolder();
    QWidget *buildTelephone();
    void chooseFolder();
    void takeFolder();
    void turn(bool on);
    void makeToken();
    void refresh();

    QWidget *m_dialog;
    QString m_watched;
    QString m_key; ///< of the token; the token itself is shown once and not kept
    QLineEdit *m_folder;
    QPushButton *m_stop;
    QCheckBox *m_telephone;
    QSpinBox *m_port;
    QPushButton *m_anew;
    QLineEdit *m_token;
    QWidget *m_shown; ///< the token with what to do about it
};
