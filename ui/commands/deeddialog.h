// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/triage.h"
#include "core/desk/reminders.h"
#include "ui/viewpoint.h"
#include "ui/widgets/taborder.h"

#include <QDialog>

class MomentEdit;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class TextLabel;

/// Asks what a deed of triage needs to know: to whom, how urgent, which tags, until when, and why.
class DeedDialog : public QDialog
{
    Q_OBJECT
public:
    /// What there is to choose from.
    struct Choices
    {
        std::vector<Technician> people = {};
        std::vector<SnoozeChoice> snoozes = {};
        QStringList tags = {}; ///< of the first incident
        Level priority = Level::Normal; ///< that is set at first
    };

    /// `begun` says what is already known: the kind of deed, and for whom is waited.
    DeedDialog(const TriageDeed &begun, int count, const Choices &choices, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Does the deed need an answer at all?
    static bool asks(TriageDeed::What what);
    TriageDeed deed() const;
    /// The name of whom it names.
    QString who() const;

protected:
    bool focusNextPrevChild(bool next) override { return focusNextControl(this, next); } // Qt passes over a button of the box

private:
    void buildAssign(QFormLayout &form, const Choices &choices);
    void buildFor(QFormLayout &form);
    void buildPriority(QFormLayout &form, const Choices &choices);
    void buildTags(QFormLayout &form, const Choices &choices, bool many);
    void buildUntil(QFormLayout &form, const Choices &choices);
    void buildWords(QFormLayout &form, const QString &label, const QString &placeholder);
    void check();
    QString missing() const;

    TriageDeed m_begun;
    Viewpoint m_viewpoint;
    QComboBox *m_people = nullptr;
    QComboBox *m_priority = nullptr;
    QComboBox *m_for = nullptr;
    QLineEdit *m_add = nullptr;
    QLineEdit *m_remove = nullptr;
    MomentEdit *m_until = nullptr;
    class QCheckBox *m_pastPromise = nullptr;
    QPlainTextEdit *m_words = nullptr;
    TextLabel *m_missing;
    class QPushButton *m_do;
};
