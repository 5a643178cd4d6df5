// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/viewpoint.h"

#include <QPointer>
#include <QWidget>

class EmptyState;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QProgressBar;
class QPushButton;
class RowList;
class RulesWindow;
class TextLabel;
class TrialRun;

/// Tries rules on the past: what would have been raised, in a period or on one incident. Nothing is changed by it.
class TrialPage : public QWidget
{
    Q_OBJECT
public:
    enum class Source { Edited, InForce, File };
    static constexpr int between = 0, oneIncident = -1; ///< in the list of periods, besides a number of days

    TrialPage(RulesWindow &window, Desk &desk, const Viewpoint &viewpoint);

    /// finished() follows.
    void run();
    RowList *lines() const { return m_lines; }
    /// Takes the rules of a file to be tried; an error names the field and changes nothing.
    void useFile(const QString &name, const QByteArray &json);
    /// What is shown, a line each with tabs between, for a spreadsheet or a mail.
    QString asText() const;

Q_SIGNALS:
    void finished();

private:
    QWidget *buildChoices();
    QWidget *buildOutcome();
    void connectAll();
    void fillChoices();
    QDateEdit *dateEdit(const char *id, const QString &name, const QDate &date);
    void fit();
    void askFile();
    LawDraft draft() const;
    void runOn(const QString &number);
    void begin(const std::function<void(TrialRun &)> &how);
    void running(bool is);
    void complain(QWidget *field, const QString &what);
    void done(const QString &error);
    void showLines();
    QString sentence(int due) const;
    std::vector<DryRunLine> shownLines() const;

    RulesWindow &m_window;
    Desk &m_desk;
    Viewpoint m_viewpoint;
    RuleSet m_file;
    RuleSet m_tried; ///< by which the lines are named
    std::vector<DryRunLine> m_found;
    bool m_complete = true;
    int m_incidents = 0;
    QPointer<TrialRun> m_run;
    QComboBox *m_source, *m_period;
    QDateEdit *m_from, *m_to;
    QLineEdit *m_number;
    QPushButton *m_try, *m_stop, *m_copy;
    QProgressBar *m_progress;
    QCheckBox *m_all;
    TextLabel *m_error, *m_count;
    RowList *m_lines;
    EmptyState *m_empty;
};
