// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include "core/desk/visiting.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;
class SegmentedControl;
class SignaturePad;

/// The visit report as a form: done, in part or failed; what was found, for the team; what was done, for the customer; parts, time, way, and
/// the customer's signature.
class OutcomeDialog : public FormDialog
{
    Q_OBJECT
public:
    OutcomeDialog(const VisitRow &row, VisitDeed deed, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    VisitOutcome outcome() const;
    VisitDeed deed() const;
    const VisitRow &row() const { return m_row; }
    /// The visit as it is by now; what was written stays.
    void setRow(const VisitRow &row) { m_row = row; }
    SignaturePad *signature() const { return m_signature; }
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;
    bool hasWords() const override;
    /// A quantity that is no number, or is of no part.
    QString wrong() const override;

private:
    void buildWords();
    void buildParts();
    void buildSigning();
    void addPart(const QString &quantity, const QString &code = {}, const QString &what = {});
    QString inPart(int row, int column) const;
    std::optional<double> quantity(int row) const;
    void check();

    VisitRow m_row;
    SegmentedControl *m_how = nullptr;
    QWidget *m_causeFields = nullptr;
    QComboBox *m_cause = nullptr;
    QLineEdit *m_causeWords = nullptr;
    QPlainTextEdit *m_found = nullptr;
    QPlainTextEdit *m_done = nullptr;
    QCheckBox *m_told = nullptr;
    QTableWidget *m_parts = nullptr;
    QSpinBox *m_minutes = nullptr;
    QSpinBox *m_kilometres = nullptr;
    QLineEdit *m_signedBy = nullptr;
    SignaturePad *m_signature = nullptr;
    QCheckBox *m_followUp = nullptr;
};
