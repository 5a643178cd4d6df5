// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>

class IntakeFields;
class MessageBar;
class QCheckBox;
class QComboBox;
class QFormLayout;
class SegmentedControl;

/// What a person prefers; each choice takes effect at once, so there is nothing to save.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    PreferencesDialog(const Preferences &preferences, const KeptPlaces &places, QWidget *parent = nullptr);

    const Preferences &preferences() const { return m_preferences; }
    /// What was chosen cannot be done now: says why and shows what holds instead.
    void refuse(const Preferences &instead, const QString &why);
    /// Something of it does not work now; what was chosen holds.
    void warn(const QString &why);

Q_SIGNALS:
    void changed(const Preferences &preferences);

private:
    void build(const KeptPlaces &places);
    void addLook(QFormLayout *form);
    static void putNamesInLine(QFormLayout &form);
    void addHabits(QFormLayout *form, bool hasTray);
    void addPlaces(QFormLayout *form, const KeptPlaces &places);
    void fill(const Preferences &preferences);
    void read();

    Preferences m_preferences;
    MessageBar *m_message;
    SegmentedControl *m_appearance;
    SegmentedControl *m_language;
    QComboBox *m_textSize;
    QCheckBox *m_letters;
    QCheckBox *m_spelling;
    QCheckBox *m_tray;
    IntakeFields *m_intake = nullptr;
    bool m_showing = false;
};
