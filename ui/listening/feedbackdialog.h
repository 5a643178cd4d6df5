// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class SegmentedControl;

/// What the customer, or the team, thinks of how it went, written down by somebody who did not solve it.
class FeedbackDialog : public FormDialog
{
    Q_OBJECT
public:
    FeedbackDialog(IncidentId incident, const QString &number, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// As it is to be recorded.
    Entry entry() const;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    void check();
    FeedbackFrom from() const;
    bool isRefused() const;

    IncidentId m_incident;
    SegmentedControl *m_from;
    SegmentedControl *m_score;
    QComboBox *m_channel;
    QPlainTextEdit *m_words;
    QCheckBox *m_mayCall;
};
