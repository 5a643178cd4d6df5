// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reporting.h"

#include <QDialog>

class MessageBar;
class QPushButton;
class SegmentedControl;

/// The incident report: for whom, in which language, and where the PDF goes.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(Reporting &reporting, IncidentId incident, const QString &language, QWidget *parent = nullptr);

    /// The incident's number, for the head of the dialog and the name of the file.
    void setNumber(const QString &number);
    ReportReader reader() const;
    QString language() const;
    MessageBar *message() const { return m_message; }
    /// Is a report on its way to a file?
    bool isWriting() const { return m_writing; }
    /// Makes the report and writes it to a file.
    void saveTo(const QString &path);

    /// Makes the report and shows it on its pages, from where it can be printed.
    void preview();

Q_SIGNALS:
    void written(const QString &path);
    /// The pages are shown.
    void previewed();

private:
    void askWhere();
    void write(const QByteArray &pdf, const QString &path);

    Reporting &m_reporting;
    IncidentId m_incident;
    MessageBar *m_message;
    SegmentedControl *m_reader;
    SegmentedControl *m_language;
    QPushButton *m_preview;
    QPushButton *m_save;
    class TextLabel *m_title;
    QString m_number;
    QString m_written;
    bool m_writing = false;
};
