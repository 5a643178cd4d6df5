// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aftersales/closing.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

/// Closes an incident: each condition with how it stands, and beside one that is not met the button that does what would meet it. Where a
/// reason may stand in its place, it is asked for; what belongs to us or is on its way cannot be forgotten by a word.
class CloseDialog : public FormDialog
{
    Q_OBJECT
public:
    CloseDialog(const QString &number, const std::vector<ClosingCondition> &conditions, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Why it is closed all the same; empty: nothing speaks against it.
    QString reason() const;
    QString wrong() const override;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

Q_SIGNALS:
    /// The person wants to do what meets it.
    void meetRequested(ClosingNeed need);

private:
    void addCondition(const ClosingCondition &condition);
    void addReason();

    std::vector<ClosingCondition> m_conditions;
    QLineEdit *m_reason = nullptr; ///< nothing: none is missing for which a reason may stand
};
