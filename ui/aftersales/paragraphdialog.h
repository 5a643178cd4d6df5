// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reporting.h"
#include "core/model/incident.h"
#include "ui/viewpoint.h"
#include "ui/widgets/taborder.h"

#include <QDialog>

class MessageBar;
class QPlainTextEdit;
class QPushButton;
class SegmentedControl;

/// How a case stands in one paragraph, for the customer or for the team, in either language; to be copied or printed.
class ParagraphDialog : public QDialog
{
    Q_OBJECT
public:
    ParagraphDialog(Reporting &reporting, const Incident &incident, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    QString text() const;
    bool isForTeam() const;

Q_SIGNALS:
    /// The paragraph is there.
    void loaded();
    void said(const QString &sentence);

protected:
    bool focusNextPrevChild(bool next) override { return focusNextControl(this, next); }

private:
    void read();
    void copy();
    void print();

    Reporting &m_reporting;
    IncidentId m_incident;
    SegmentedControl *m_reader;
    SegmentedControl *m_language;
    MessageBar *m_message;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_print;
    int m_asked = 0; ///< what an earlier question brings is not shown
};
