// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/model/triage.h"
#include "core/desk/reminders.h"
#include "ui/viewpoint.h"
#include "ui/widgets/taborder.h"

#include <QDialog>
#include <QPointer>

class MessageBar;
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
        std::optional<WorkingCalendar> calendar = {}; ///< of the one incident: it warns of days off
        QString stateName = {}; ///< of the one incident
    };

    /// `begun` says what is already known: the kind of deed, and for whom is waited.
    DeedDialog(const TriageDeed &begun, int count, const Choices &choices, const Viewpoint &viewpoint, QWidget *parent = nullptr);
    ~DeedDialog() override;

    /// Does the deed need an answer at all?
    static bool asks(TriageDeed::What what);
    TriageDeed deed() const;
    /// Is the customer to be asked, once it is solved, whether it works?
    bool asksWorks() const;
    /// Was something typed that closing would lose?
    bool hasWords() const;
    /// The name of whom it names.
    QString who() const;
    /// The deed is being done: nothing can be changed until the answer is there.
    void await();
    /// It could not be done: says why, and keeps what was written.
    void refuse(const QString &reason);
    MessageBar *message() const { return m_message; }

public Q_SLOTS:
    /// Closes; asks once more when something is written. Not while the deed is being done.
    void reject() override;

Q_SIGNALS:
    /// The deed is to be done; the dialog stays until it is.
    void wanted();

protected:
    bool focusNextPrevChild(bool next) override { return focusNextControl(this, next); } // Qt passes over a button of the box

private:
    void buildAssign(QFormLayout &form, const Choices &choices);
    void buildFor(QFormLayout &form);
    void buildPriority(QFormLayout &form, const Choices &choices);
    void buildTags(QFormLayout &form, const Choices &choices, bool many);
    void buildUntil(QFormLayout &form, const Choices &choices);
    void buildState(QFormLayout &form, const Choices &choices);
    void buildCause(QFormLayout &form);
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
    class StateBox *m_state = nullptr;
    QComboBox *m_cause = nullptr;
    class QCheckBox *m_asks = nullptr;
    TextLabel *m_missing;
    MessageBar *m_message;
    QWidget *m_fields; ///< what is asked for
    QPointer<QWidget> m_typedIn; ///< had the keyboard when the deed began
    bool m_awaits = false;
    class QPushButton *m_do;
};
