// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calls.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QStringListModel;
class TextLabel;

/// The left third of the intake card: who calls, from where, about which unit. What a match fills in never replaces what a person typed.
class WhoFields : public QWidget
{
    Q_OBJECT
public:
    explicit WhoFields(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setNumber(const QString &number);
    /// What is known of who calls: fills what nobody has typed, and offers sites and units.
    void take(const CallMatches &matches);
    void read(CallCard &card) const;
    void read(CallTyped &typed) const;
    /// In which language the caller speaks.
    QString language() const;
    /// Does nobody need to type who it is any more?
    bool isKnown() const { return m_customerId.has_value(); }
    QLineEdit *number() const { return m_number; }
    QLineEdit *caller() const { return m_caller; }
    QLineEdit *customer() const { return m_customer; }
    /// The customer that was found, for what depends on it.
    const std::optional<CustomerFile> &file() const { return m_file; }

Q_SIGNALS:
    void changed();
    /// Return in the number: who it is stands there, what is wrong comes next.
    void done();

private:
    void fill(QLineEdit *field, const QString &text);
    void takeFile(const CustomerFile &file);
    void customerTyped();
    void numberTyped();
    /// What matches wrote goes; what a person typed stays.
    void clearFilled(const QLineEdit *except);
    void siteChosen();
    void unitChosen();
    std::optional<SiteId> site() const;
    std::optional<EquipmentId> unit() const;

    Viewpoint m_viewpoint;
    QFormLayout *m_form;
    QLineEdit *m_number;
    QLineEdit *m_caller;
    QComboBox *m_role;
    QLineEdit *m_callBack;
    QComboBox *m_language;
    QLineEdit *m_customer;
    QComboBox *m_site;
    QLineEdit *m_address;
    QLineEdit *m_postalCode;
    QLineEdit *m_access;
    QComboBox *m_unit;
    QLineEdit *m_model;
    QLineEdit *m_serial;
    TextLabel *m_warranty;
    QStringListModel *m_names;
    std::map<QLineEdit *, QString> m_filled; ///< what a match wrote there
    std::optional<CustomerId> m_customerId;
    std::optional<CustomerFile> m_file;
    QString m_chosenName; ///< by which the customer is known
    bool m_filling = false;
};
